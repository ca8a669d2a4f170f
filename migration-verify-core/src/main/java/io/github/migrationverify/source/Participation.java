package io.github.migrationverify.source;

import java.util.Optional;

/** Whether a revision takes part under the contexts, labels and database that are given. */
public sealed interface Participation {

    /** {@return the filter that leaves it out, as a clause without full stop; empty where it takes part} */
    default Optional<String> filter() {
        return Optional.empty();
    }

    /** It does. */
    record Active() implements Participation {}

    /**
     * It does not.
     *
     * @param reason the filter that leaves it out, as a clause without full stop
     */
    record Filtered(String reason) implements Participation {
        @Override
        public Optional<String> filter() {
            return Optional.of(reason);
        }
    }
}
