package io.github.migrationverify.source.script;

/** What came of a search for scripts. */
public sealed interface ScriptOutcome {

    /**
     * There are some.
     *
     * @param source the scripts
     * @param where what they were found by, as a person would name it
     */
    record Found(ScriptSource source, String where) implements ScriptOutcome {}

    /**
     * There are none.
     *
     * @param lookedAt the places that were looked at
     */
    record NotFound(String lookedAt) implements ScriptOutcome {}

    /**
     * There is a configuration that cannot be used.
     *
     * @param sentence why, and what to do
     */
    record Unusable(String sentence) implements ScriptOutcome {}
}
