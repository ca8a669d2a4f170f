package io.github.migrationverify.roundtrip;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a phase ended.
 *
 * @param phase the phase
 * @param status how it ended
 * @param reason why it failed or was skipped, as a clause without full stop; empty where it passed
 * @param millis wall-clock milliseconds
 * @param revisions how many revisions it ran; empty where it runs none
 * @param tables how many tables there were at its end, the tool's history tables left out; empty where they were not
 *     counted
 * @param stoppedAt key of the revision that the way down stopped at, because it has no way down or is the floor
 */
public record PhaseResult(
        Phase phase,
        Status status,
        String reason,
        long millis,
        OptionalInt revisions,
        OptionalInt tables,
        Optional<String> stoppedAt) {

    /** How a phase ends. */
    public enum Status {
        /** What it proves holds. */
        PASSED,
        /** What it proves does not hold. */
        FAILED,
        /** It was not run. */
        SKIPPED
    }
}
