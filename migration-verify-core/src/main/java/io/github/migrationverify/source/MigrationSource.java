package io.github.migrationverify.source;

import io.github.migrationverify.database.ConnectionDetails;
import java.util.Optional;
import java.util.Set;

/** A project's migrations, whichever tool they are written for. */
public interface MigrationSource {

    /**
     * Reads the chain and everything that can be said of it without running anything. Broken input becomes faults in
     * the reading, never an exception.
     *
     * @return the reading
     */
    SourceReading read();

    /**
     * Makes sure that the tool can be run here, before any database is there.
     *
     * @return the tool's version where reading the chain does not tell it; empty, as by default, where it does
     * @throws ToolUnavailableException where it cannot
     */
    default Optional<String> prepare() {
        return Optional.empty();
    }

    /**
     * Opens the tool on a database.
     *
     * @param database the database, empty or holding part of this chain
     * @return a migrator; the caller closes it
     */
    Migrator open(ConnectionDetails database);

    /**
     * Opens the tool on a database for single steps.
     *
     * @param database the database, empty or holding part of this chain
     * @return a stepper; the caller closes it
     */
    Stepper openStepper(ConnectionDetails database);

    /** {@return names of the tables that the tool keeps its own history in, lower case, without schema} */
    Set<String> historyTables();
}
