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
            DROP EVENT TRIGGER watch;
            DROP SUBSCRIPTION old_news;
            DROP PUBLICATION news;
            DROP PUBLICATION IF EXISTS more;
            DROP FOREIGN DATA WRAPPER wrapper CASCADE;
            DROP LANGUAGE tongue CASCADE;
            DROP ACCESS METHOD heap2;
            SELECT lo_unlink(4711);
            DROP SCHEMA app CASCADE;
            DROP SCHEMA "Mixed ""Case\""" CASCADE""";
    private static final String TAKE_DOWN_OF_THE_CLUSTER = """
            DROP OWNED BY one;
            DROP ROLE one, other""";

    @ParameterizedTest
    @ValueSource(strings = {"14", "15", "16", "17", "18"})
    void something_of_every_kind_is_read_alike_in_two_databases_and_leaves_nothing(String major)
            throws SQLException, IOException {
        String everyKind = Files.readString(Path.of("src/test/resources/every-kind.sql"));
        int version = Integer.parseInt(major);
        try (DatabaseServer server = new EmbeddedPostgres(PostgresVersion.parse(major), TestBinaries.INSTANCE).start();
                ScratchDatabase one = ScratchDatabase.create(server, ScratchSettings.plain());
                ScratchDatabase other = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = one.openAsAdministrator();
                Connection elsewhere = other.openAsAdministrator()) {
            SchemaSnapshot empty = READER.read(connection);
            makeForTheCluster(connection, version);
            run(connection, everyKind);
            makeForTheDatabase(connection, version);
            SchemaSnapshot full = READER.read(connection);

            assertThat(ObjectKind.values())
                    .filteredOn(kind -> CatalogQuery.since(CatalogQuery.of(kind)) <= version)
                    .allMatch(kind -> full.count(kind) > 0);
            assertThat(full.unmodelled()).isEmpty();
            assertThat(full.rows()).containsOnlyKeys(full.objects().keySet());

            run(elsewhere, "CREATE TABLE ahead (id serial, gone int); DROP TABLE ahead");
            run(elsewhere, everyKind);
            makeForTheDatabase(elsewhere, version);
            assertThat(SchemaDiff.between(full, READER.read(elsewhere)).describe())
                    .isEmpty();

            run(connection, TAKE_DOWN);
            run(connection, TAKE_DOWN_OF_THE_CLUSTER);
            run(connection, "DROP TABLESPACE place");
            assertThat(SchemaDiff.between(empty, READER.read(connection)).describe())
                    .isEmpty();
        }
    }

    private static void makeForTheCluster(Connection connection, int version) throws SQLException {
        run(
                connection,
                "CREATE ROLE one LOGIN CONNECTION LIMIT 3; CREATE ROLE other; GRANT one TO other WITH ADMIN OPTION");
        run(connection, "SET allow_in_place_tablespaces = on");
        run(connection, "CREATE TABLESPACE place LOCATION ''");
        if (version >= 15) {
            run(connection, "GRANT SET ON PARAMETER work_mem TO one");
        }
    }

    private static void makeForTheDatabase(Connection connection, int version) throws SQLException {
        if (version >= 15) {
            run(connection, "CREATE PUBLICATION more FOR TABLES IN SCHEMA app");
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
