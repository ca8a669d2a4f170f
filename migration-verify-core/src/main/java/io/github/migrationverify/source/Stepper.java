package io.github.migrationverify.source;

/**
 * Applies and reverts single revisions of a chain on one database, by the tool's own classes and history, at a cost that does
 * not grow with the chain: the chain is read once. Each downgrade has a session of its own, and an upgrade one that is empty, so that
 * what the way up left in its session cannot help the way down. Used by one thread at a time.
 */
public interface Stepper extends AutoCloseable {

    /**
     * Applies one revision, whatever else is pending.
     *
     * @param key the revision's key; all that it stands on is applied
     * @return what happened: one run, or the failure
     */
    MigrationRun upgrade(String key);

    /**
     * Says that a downgrade is to follow, once the schema has been looked at: what it needs can be made ready meanwhile, as it would be
     * then. The downgrade need not come. Returns at once.
     */
    default void expectDowngrade() {}

    /**
     * Reverts one revision, whatever else is applied.
     *
     * @param key the revision's key; nothing that stands on it is applied
     * @return what happened: one run, or the failure, which is {@link RunFailure.Kind#NOTHING_DONE} where the tool reports success
     *     and its history still holds the revision
     */
    MigrationRun downgrade(String key);

    /**
     * Asks the tool's history.
     *
     * @param key a revision's key
     * @return whether the history holds it
     */
    boolean isApplied(String key);

    /** Lets go of the tool. Never throws. */
    @Override
    void close();
}
