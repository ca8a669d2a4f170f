package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was found, flat and whole.
 *
 * @param code its kind
 * @param severity how bad it is for this project
 * @param blames what it holds against: decides between the milder verdict and the harder
 * @param revision key of the revision it is about; empty where it is about no single one
 * @param place the file and line to look at
 * @param object the schema object it is about, such as {@code type public.mood}
 * @param message one sentence: what was observed where, what was expected
 * @param evidence titled texts that back it
 * @param sqlState SQLSTATE of the failure behind it
 * @param remedy what to do next
 * @param waived the reason of the waiver that covers it; empty where none does
 */
public record Finding(
        FindingCode code,
        Severity severity,
        Blames blames,
        Optional<String> revision,
        Optional<Place> place,
        Optional<String> object,
        String message,
        List<Evidence> evidence,
        Optional<String> sqlState,
        String remedy,
        Optional<String> waived) {

    /** Copies the list. */
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** {@return whether it counts against the chain: an error that no waiver covers} */
    public boolean counts() {
        return severity == Severity.ERROR && waived.isEmpty();
    }

    /** What a finding holds against. */
    public enum Blames {
        /** The chain as such or its way up. */
        CHAIN,
        /** The way down alone. */
        WAY_DOWN
    }
}
