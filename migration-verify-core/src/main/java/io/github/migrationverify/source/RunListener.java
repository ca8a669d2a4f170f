package io.github.migrationverify.source;

/** Told what a migrator does while it does it. */
public interface RunListener {

    /**
     * A revision is about to run.
     *
     * @param key the revision's key
     */
    void started(String key);

    /**
     * A revision has run to its end, and what it wrote is committed or about to be.
     *
     * @param run what happened
     */
    void finished(RevisionRun run);

    /**
     * Asks, before a way up begins, whether the database is going to be looked at once a revision has run. What it wrote must
     * be committed then, though the tool may run all revisions in one transaction.
     *
     * @param key the revision's key
     * @return whether it is; by default not
     */
    default boolean looksAfter(String key) {
        return false;
    }
}
