package io.github.migrationverify.source;

import java.util.List;
import java.util.Optional;

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

    /**
     * Holds the schema, which is at head, against the models of the application's code.
     *
     * @return the comparison; empty, as by default, for a tool that knows of no models
     */
    default Optional<ModelComparison> compareModels() {
        return Optional.empty();
    }

    /** Lets go of the tool. Never throws. */
    @Override
    void close();
}
