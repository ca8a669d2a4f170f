package io.github.migrationverify.benchmarks;

import java.time.Duration;
import java.util.OptionalLong;

/** How one run of one contestant ended. That it did its work is seen to before there is a result. */
sealed interface Result {

    /** {@return the result for people, on one line} */
    String told();

    /**
     * It did its work.
     *
     * @param elapsed from start to end
     * @param peakMemory the most that was resident of the Maven process, in bytes; empty where there is no such process, or
     *     where this machine does not tell
     * @param note where the time went, in a few words; may be empty
     */
    record Finished(Duration elapsed, OptionalLong peakMemory, String note) implements Result {

        @Override
        public String told() {
            return Figures.seconds(elapsed);
        }
    }

    /**
     * It did not come through.
     *
     * @param reason what was seen, for people
     */
    record Crashed(String reason) implements Result {

        @Override
        public String told() {
            return "CRASHED: " + reason;
        }
    }
}
