package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each block of the files in {@code src/test/resources/catalog} says what a change of the schema looks like in the diff, on the version it asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogScenarioTests {

    private static final CatalogReader READER = new CatalogReader(Set.of("databasechangelog", "tools.history"));

    /** What another major version makes of the scenarios is asked by hand: {@code -Dcatalog.version=15}. */
    private static final int VERSION =
            Integer.parseInt(System.getProperty("catalog.version", PostgresVersion.DEFAULT_MAJOR));

    private final Map<Integer, DatabaseServer> servers = new HashMap<>();

    @AfterAll
    void stop_servers() {
        servers.values().forEach(DatabaseServer::close);
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return CatalogScenario.files().stream()
                .map(file -> dynamicContainer(file.getFileName().toString(), file.toUri(), scenarios(file)));
    }

    private Stream<DynamicNode> scenarios(Path file) {
        return CatalogScenario.of(file)
                .map(scenario -> dynamicTest(scenario.title(), file.toUri(), () -> play(scenario)));
    }

    private void play(CatalogScenario scenario) throws SQLException {
        DatabaseServer server =
                servers.computeIfAbsent(Math.max(VERSION, scenario.since()), CatalogScenarioTests::start);
        try (ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = database.openAsAdministrator()) {
            run(connection, scenario.given());
            SchemaSnapshot before = READER.read(connection);
            run(connection, scenario.when());
            SchemaSnapshot after = READER.read(connection);

            assertThat(SchemaDiff.between(before, after).describe()).isEqualTo(scenario.then());
        }
    }

    private static DatabaseServer start(int major) {
        DatabaseServer server =
                new EmbeddedPostgres(PostgresVersion.parse(String.valueOf(major)), TestBinaries.INSTANCE).start();
        try (Connection connection = server.administrator().open()) {
            run(
                    connection,
                    List.of("CREATE ROLE app_reader; CREATE ROLE app_writer; CREATE ROLE \"Weird \"\"Role\"\"\""));
            return server;
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, List<String> scripts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        }
    }
}
