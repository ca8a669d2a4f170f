package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One set of queries reads every major version of PostgreSQL. */
class EveryVersionTests {

    private static final CatalogReader READER = new CatalogReader(Set.of());
    private static final String TAKE_DOWN = """
            DROP SCHEMA app CASCADE;
            DROP SCHEMA "Mixed ""Case\""" CASCADE""";

    @ParameterizedTest
    @ValueSource(strings = {"14", "15", "16", "17", "18"})
    void something_of_every_kind_is_read_alike_in_two_databases_and_leaves_nothing(String major)
            throws SQLException, IOException {
        String everyKind = Files.readString(Path.of("src/test/resources/every-kind.sql"));
        try (DatabaseServer server = new EmbeddedPostgres(PostgresVersion.parse(major), TestBinaries.INSTANCE).start();
                ScratchDatabase one = ScratchDatabase.create(server, ScratchSettings.plain());
                ScratchDatabase other = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = one.openAsAdministrator();
                Connection elsewhere = other.openAsAdministrator()) {
            SchemaSnapshot empty = READER.read(connection);
            run(connection, everyKind);
            SchemaSnapshot full = READER.read(connection);

            assertThat(ObjectKind.values()).allMatch(kind -> full.count(kind) > 0);
            assertThat(full.unmodelled()).isEmpty();
            assertThat(full.rows()).containsOnlyKeys(full.objects().keySet());

            run(elsewhere, "CREATE TABLE ahead (id serial, gone int); DROP TABLE ahead");
            run(elsewhere, everyKind);
            assertThat(SchemaDiff.between(full, READER.read(elsewhere)).describe())
                    .isEmpty();

            run(connection, TAKE_DOWN);
            assertThat(SchemaDiff.between(empty, READER.read(connection)).describe())
                    .isEmpty();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
