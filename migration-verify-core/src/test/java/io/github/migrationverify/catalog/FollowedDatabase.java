package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A scratch database that is watched and, beside that, looked at whole after each statement: the two must always agree. */
final class FollowedDatabase implements AutoCloseable {

    private static final CatalogReader READER = new CatalogReader(Set.of("databasechangelog", "tools.history"));

    private final ScratchDatabase database;
    private final Connection connection;
    private final SchemaWatch watch;
    private SchemaSnapshot before;

    FollowedDatabase(DatabaseServer server) throws SQLException {
        this.database = ScratchDatabase.create(server, ScratchSettings.plain());
        this.connection = database.openAsAdministrator();
        this.watch = SchemaWatch.open(database, READER);
        this.before = READER.read(connection);
        assertThat(watch.wholeBecause()).isEmpty();
        assertThat(watch.picture()).isEqualTo(before);
    }

    /** Runs a script and follows it. */
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        } finally {
            follow(script);
        }
    }

    private void follow(String script) throws SQLException {
        SchemaStep step = watch.step();
        SchemaSnapshot followed = watch.picture();
        SchemaSnapshot now = READER.read(connection);
        assertThat(SchemaDiff.between(followed, now).describe())
                .as("the true picture against the followed one, after: %s", script)
                .isEmpty();
        assertThat(followed.objects()).as(script).isEqualTo(now.objects());
        assertThat(followed.rows()).as(script).isEqualTo(now.rows());
        assertThat(step.diff().describe())
                .as(script)
                .isEqualTo(SchemaDiff.between(before, now).describe());
        before = now;
    }

    SchemaWatch watch() {
        return watch;
    }

    ScratchDatabase database() {
        return database;
    }

    SchemaSnapshot picture() {
        return before;
    }

    @Override
    public void close() throws SQLException {
        watch.close();
        connection.close();
        database.close();
    }
}
