package io.github.migrationverify.source;

import java.util.Optional;

/** What can be said, before anything is run, of how a revision is reverted. */
public sealed interface WayDown {

    /** {@return what is missing for it to be reverted, as a clause without full stop; empty where nothing is} */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** Its author wrote one. */
    record Declared() implements WayDown {}

    /** The tool knows the inverse by itself. */
    record Automatic() implements WayDown {}

    /**
     * There is none.
     *
     * @param reason what is missing, as a clause without full stop
     */
    record Missing(String reason) implements WayDown {
        @Override
        public Optional<String> obstacle() {
            return Optional.of(reason);
        }
    }
}
