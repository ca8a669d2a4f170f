package io.github.migrationverify.database.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerPostgresTests {

    @ParameterizedTest
    @ValueSource(strings = {"15", "17"})
    void a_scratch_database_is_had_from_the_official_image(String version) throws SQLException {
        DockerEngine.requireForTestcontainers("postgres:" + version);
        try (DatabaseServer server = new ContainerPostgres(ContainerPostgres.officialImage(version)).start();
                ScratchDatabase database =
                        ScratchDatabase.create(server, new ScratchSettings(DatabaseRole.OWNER, Optional.empty()))) {
            assertThat(database.serverVersion()).startsWith(version + ".");
            assertThat(ask(database.migrator(), "SELECT current_user")).isEqualTo("migration_verify_owner");
            assertThat(ask(database.administrator(), "SHOW fsync")).isEqualTo("off");
            assertThat(ask(database.administrator(), "SHOW wal_level")).isEqualTo("logical");
        }
    }

    @Test
    void a_closed_server_answers_no_more() {
        DockerEngine.requireForTestcontainers("postgres:17");
        DatabaseServer server = new ContainerPostgres("postgres:17").start();
        ConnectionDetails administrator = server.administrator();
        server.close();
        server.close();
        assertThatThrownBy(administrator::open).isInstanceOf(DatabaseUnavailableException.class);
    }

    @Test
    void an_image_that_cannot_be_had_is_said_in_one_sentence() {
        DockerEngine.requireForTestcontainers("postgres:17");
        assertThatThrownBy(() -> new ContainerPostgres("localhost:1/no/such-image:1").start())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("The image localhost:1/no/such-image:1 cannot be fetched: ")
                .hasMessageEndingWith("; try 'docker pull localhost:1/no/such-image:1' and correct databaseImage,"
                        + " or set databaseProvider=embedded, which needs no Docker");
    }

    @Test
    void an_image_name_that_is_none_is_said_before_docker_is_asked() {
        assertThatThrownBy(() -> new ContainerPostgres("Not an image").start())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("databaseImage is 'Not an image', which is no image name; write one such as postgres:17");
    }

    private static String ask(ConnectionDetails details, String query) throws SQLException {
        try (Connection connection = details.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
