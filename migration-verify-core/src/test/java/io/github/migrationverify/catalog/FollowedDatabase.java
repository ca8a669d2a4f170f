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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A database that is watched and, beside that, looked at whole after each script: the two must always agree. */
final class FollowedDatabase implements AutoCloseable {

    private static final CatalogReader READER = new CatalogReader(Set.of("databasechangelog", "tools.history"));

    private final ScratchDatabase database;
    private final Connection connection;
    private final SchemaWatch watch;
    private final List<String> story = new ArrayList<>();
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
        Scripts.run(connection, script);
        story.add(script);
        follow();
    }

    /** Runs a script that may fail, and follows what it has done for all that. */
    void tryOut(String script) throws SQLException {
        if (Scripts.succeeds(connection, script)) {
            story.add(script);
        }
        follow();
    }

    private void follow() throws SQLException {
        SchemaStep step = watch.step();
        SchemaSnapshot followed = watch.picture();
        SchemaSnapshot now = READER.read(connection);
        assertThat(SchemaDiff.between(followed, now).describe())
                .as(() -> "from what was followed to what is, after\n" + told())
                .isEmpty();
        assertThat(followed.objects()).as(this::told).isEqualTo(now.objects());
        assertThat(followed.rows()).as(this::told).isEqualTo(now.rows());
        assertThat(step.diff().describe())
                .as(this::told)
                .isEqualTo(SchemaDiff.between(before, now).describe());
        before = now;
    }

    private String told() {
        return String.join(";\n", story);
    }

    /** What stands there now. */
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
