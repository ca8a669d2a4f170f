package io.github.migrationverify.check;

import java.time.Duration;

/** Says of a step that it did not come to an end in time. */
final class StepTimeouts {

    private static final int STATEMENT_WIDTH = 80;

    private StepTimeouts() {}

    static Observation observation(FailedStep step) {
        long seconds = Math.max(1, Duration.ofMillis(step.failure().millis()).toSeconds());
        String statement = step.message()
                .statement()
                .map(sql -> " in the statement " + Wording.shortened(sql, STATEMENT_WIDTH))
                .orElse("");
        String message = step.subject() + " was ended after " + Wording.count(seconds, "second") + statement
                + "; expected it to end by itself within stepTimeout.";
        return step.observation(FindingCode.STEP_TIMEOUT, message).remedy(remedy(step));
    }

    private static String remedy(FailedStep step) {
        return "Look in " + step.culprit()
                + " for a second session that holds a lock (dblink, another connection, a prepared transaction, a custom"
                + " change that does not commit), for an advisory lock, and for a loop or pg_sleep; where it does need that long, raise"
                + " stepTimeout." + ServerRemedies.outsideChecksum(step);
    }
}
