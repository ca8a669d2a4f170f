package io.github.migrationverify.benchmarks;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** A database in which a whole chain is applied, on a server of its own. */
final class SchemaOfTables implements AutoCloseable {

    private final DatabaseServer server;
    private final ScratchDatabase database;
    private final Connection connection;
    private final GeneratedRevision newest;
    private boolean isNewestApplied = true;

    /** Starts the server and applies the chain that creates so many tables. */
    SchemaOfTables(int tables) throws SQLException {
        List<GeneratedRevision> chain = GeneratedChain.withTables(tables).revisions();
        newest = chain.stream()
                .filter(revision -> !GeneratedChain.isAlteration(revision.number()))
                .reduce((first, last) -> last)
                .orElseThrow();
        server = MeasuredServer.start();
        database = ScratchDatabase.create(server, ScratchSettings.plain());
        connection = database.openAsAdministrator();
        for (GeneratedRevision revision : chain) {
            run(revision.up());
        }
    }

    /** {@return who reads it, with no table left out} */
    static CatalogReader reader() {
        return new CatalogReader(Set.of());
    }

    /** {@return a superuser's session; closed with the schema} */
    Connection connection() {
        return connection;
    }

    /** {@return the database; closed with the schema} */
    ScratchDatabase database() {
        return database;
    }

    /** Does what a step of a stairway does: the newest table is dropped and created again, by turns. */
    void change() throws SQLException {
        run(isNewestApplied ? newest.down() : newest.up());
        isNewestApplied = !isNewestApplied;
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GeneratedRevision.script(statements));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
        server.close();
    }
}
