package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTests {

    @ParameterizedTest
    @ValueSource(strings = {"14", "15", "16", "17", "18"})
    void every_known_major_version_starts_and_answers(String major) throws SQLException {
        try (DatabaseServer server =
                new EmbeddedPostgres(PostgresVersion.parse(major), TestBinaries.INSTANCE).start()) {
            assertThat(setting(server, "server_version")).startsWith(major + ".");
        }
    }

    private static String setting(DatabaseServer server, String name) throws SQLException {
        try (Connection connection = server.administrator().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + name)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
