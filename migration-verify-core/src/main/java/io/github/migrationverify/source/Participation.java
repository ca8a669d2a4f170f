package io.github.migrationverify.source;

/** Whether a revision takes part under the contexts, labels and database that are given. */
public sealed interface Participation {

    /** It does. */
    record Active() implements Participation {}

    /**
     * It does not.
     *
     * @param reason the filter that leaves it out, as a clause without full stop
     */
    record Filtered(String reason) implements Participation {}
}
