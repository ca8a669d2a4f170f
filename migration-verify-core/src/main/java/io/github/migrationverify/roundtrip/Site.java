package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.ModelComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A scratch database with the chain's tool opened on it and a camera for its schema. Does not own the database. */
final class Site implements AutoCloseable {

    private final ScratchDatabase database;
    private final CatalogReader catalog;
    private final Migrator migrator;
    private final StepLimit limit;

    Site(MigrationSource source, ScratchDatabase database, StepLimit limit) {
        this.database = database;
        this.catalog = new CatalogReader(source.historyTables());
        this.migrator = source.open(database.migrator());
        this.limit = limit;
    }

    Walker walker() {
        return new Walker(migrator, database, limit);
    }

    /** Keys that the tool's history holds, oldest first. */
    List<String> applied() {
        return migrator.applied();
    }

    /** The schema, which is at head, against the application's models; empty for a tool that knows of none. */
    Optional<ModelComparison> compareModels() {
        return migrator.compareModels();
    }

    SchemaSnapshot picture() {
        try (Connection connection = database.openAsAdministrator()) {
            return catalog.read(connection);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The scratch database's catalog could not be read: "
                            + ServerMessage.of(e).message() + " Run again.",
                    e);
        }
    }

    static OptionalInt tables(SchemaSnapshot picture) {
        return OptionalInt.of(picture.count(ObjectKind.TABLE));
    }

    @Override
    public void close() {
        migrator.close();
    }
}
