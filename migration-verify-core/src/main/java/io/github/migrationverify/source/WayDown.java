package io.github.migrationverify.source;

/** What can be said, before anything is run, of how a revision is reverted. */
public sealed interface WayDown {

    /** {@return whether the tool has something to run for it} */
    boolean exists();

    /** Its author wrote one. */
    record Declared() implements WayDown {
        @Override
        public boolean exists() {
            return true;
        }
    }

    /** The tool knows the inverse by itself. */
    record Automatic() implements WayDown {
        @Override
        public boolean exists() {
            return true;
        }
    }

    /**
     * There is none.
     *
     * @param reason what is missing, as a clause without full stop
     */
    record Missing(String reason) implements WayDown {
        @Override
        public boolean exists() {
            return false;
        }
    }
}
