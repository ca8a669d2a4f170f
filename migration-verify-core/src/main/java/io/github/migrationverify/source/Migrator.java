package io.github.migrationverify.source;

import java.util.List;

/**
 * Runs a chain on one database, the way its tool does it in production. Each call opens a session of its own and leaves
 * none behind. A revision that fails is a result, not an exception.
 */
public interface Migrator extends AutoCloseable {

    /**
     * Applies everything that is pending.
     *
     * @param listener told of each revision as it happens
     * @return what happened
     */
    MigrationRun upgrade(RunListener listener);

    /**
     * Applies the one revision that is next.
     *
     * @param listener told of it as it happens
     * @return what happened; no revision in it where nothing was pending
     */
    MigrationRun upgradeOne(RunListener listener);

    /**
     * Reverts the newest revisions of the tool's history in one call.
     *
     * @param revisions how many, at least 1
     * @param listener told of each revision as it happens
     * @return what happened
     */
    MigrationRun downgrade(int revisions, RunListener listener);

    /**
     * The tool's history.
     *
     * @return the keys of the revisions that it holds, oldest first; empty where there is none yet
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where it cannot be read
     */
    List<String> applied();

    /** Lets go of the tool. Never throws. */
    @Override
    void close();
}
