package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.source.RunFailure;
import java.util.Optional;

/** What became of one revision. Every revision ends in exactly one. */
public sealed interface StepOutcome {

    /** {@return the outcome's name in reports, such as {@code LEFT_TRACE}} */
    String id();

    /** {@return why, as a clause without full stop; empty where the outcome says it all} */
    String reason();

    /** {@return which way the revision failed; empty where it did not} */
    default Optional<Direction> failedDirection() {
        return Optional.empty();
    }

    /** {@return whether something went wrong with it: it did not run to its end, or did not restore the state before it} */
    default boolean isFaulty() {
        return false;
    }

    /** It went in and came out, and the state before it was there again. */
    record Restored() implements StepOutcome {

        /** The outcome's name. */
        public static final String ID = "RESTORED";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /**
     * It came out, and something of it stayed or something else was lost.
     *
     * @param diff the state before it against the state after its downgrade
     */
    record LeftTrace(SchemaDiff diff) implements StepOutcome {
        @Override
        public String id() {
            return "LEFT_TRACE";
        }

        @Override
        public boolean isFaulty() {
            return true;
        }

        @Override
        public String reason() {
            return "differences from the state before it: " + diff.changes().size();
        }
    }

    /**
     * It did not run to its end.
     *
     * @param direction which way it was run
     * @param cause what was said
     */
    record Failed(Direction direction, RunFailure cause) implements StepOutcome {
        @Override
        public String id() {
            return "FAILED";
        }

        @Override
        public boolean isFaulty() {
            return true;
        }

        @Override
        public String reason() {
            return cause.message().message();
        }

        @Override
        public Optional<Direction> failedDirection() {
            return Optional.of(direction);
        }
    }

    /**
     * It has no way down.
     *
     * @param reason what is missing, or what its author says
     */
    record Irreversible(String reason) implements StepOutcome {
        @Override
        public String id() {
            return "IRREVERSIBLE";
        }
    }

    /**
     * It was left out on purpose.
     *
     * @param reason filtered, marked as ran, at or below the floor, {@code downgrades=off}
     */
    record Skipped(String reason) implements StepOutcome {
        @Override
        public String id() {
            return "SKIPPED";
        }
    }

    /**
     * Nothing can be said of it.
     *
     * @param reason what stood in the way
     */
    record NotRun(String reason) implements StepOutcome {

        /** The outcome's name. */
        public static final String ID = "NOT_RUN";

        @Override
        public String id() {
            return ID;
        }
    }
}
