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
}
