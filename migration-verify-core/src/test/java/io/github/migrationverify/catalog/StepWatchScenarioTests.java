package io.github.migrationverify.catalog;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every change that {@link CatalogScenarioTests} knows is followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepWatchScenarioTests {

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
                .map(file -> dynamicContainer(
                        file.getFileName().toString(),
                        CatalogScenario.of(file).map(scenario -> dynamicTest(scenario.title(), () -> play(scenario)))));
    }

    private void play(CatalogScenario scenario) throws SQLException {
        DatabaseServer server =
                servers.computeIfAbsent(Math.max(VERSION, scenario.since()), StepWatchScenarioTests::start);
        try (FollowedDatabase database = new FollowedDatabase(server)) {
            for (String script : scenario.given()) {
                database.run(script);
            }
            for (String script : scenario.when()) {
                database.run(script);
            }
        }
    }

    private static DatabaseServer start(int major) {
        DatabaseServer server =
                new EmbeddedPostgres(PostgresVersion.parse(String.valueOf(major)), TestBinaries.INSTANCE).start();
        try (Connection connection = server.administrator().open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE app_reader; CREATE ROLE app_writer; CREATE ROLE \"Weird \"\"Role\"\"\"");
            return server;
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        }
    }
}
