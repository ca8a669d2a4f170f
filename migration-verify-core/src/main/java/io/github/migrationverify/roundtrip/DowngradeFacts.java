package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;

/**
 * What the way down showed.
 *
 * @param extent how far it was meant to go
 * @param failure what ended it before its time
 * @param standsAt key of the newest revision that the tool's history holds after it; empty where it holds none
 * @param tables how many tables there were after it, the tool's history tables left out
 * @param stillRecorded keys of the revisions that the tool reported as reverted and its history still holds
 * @param remnants what was not put back; empty where the way down failed, since then all that remains is its consequence
 */
public record DowngradeFacts(
        Extent extent,
        Optional<RunFailure> failure,
        Optional<String> standsAt,
        int tables,
        List<String> stillRecorded,
        List<Remnant> remnants) {

    /** Copies the lists. */
    public DowngradeFacts {
        stillRecorded = List.copyOf(stillRecorded);
        remnants = List.copyOf(remnants);
    }

    /** {@return whether it did all that it was meant to and left nothing} */
    public boolean perfect() {
        return failure.isEmpty() && stillRecorded.isEmpty() && remnants.isEmpty();
    }

    /** How far a way down is meant to go. */
    public enum Extent {
        /** To the empty database. */
        TO_BASE,
        /** To a revision without a way down, or to the floor. */
        TO_STOP,
        /** It was not tried. */
        NONE
    }
}
