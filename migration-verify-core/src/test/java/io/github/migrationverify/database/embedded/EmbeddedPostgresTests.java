package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTests {

    @ParameterizedTest
    @ValueSource(strings = {"14", "15", "16", "17", "18"})
    void an_owner_works_on_every_known_major_version(String major) throws SQLException {
        try (DatabaseServer server = start(major);
                ScratchDatabase database =
                        ScratchDatabase.create(server, new ScratchSettings(DatabaseRole.OWNER, Optional.empty()));
                Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement()) {
            assertThat(database.serverVersion()).startsWith(major + ".");
            statement.execute("CREATE EXTENSION pgcrypto");
            statement.execute("COMMENT ON SCHEMA public IS 'the owner''s'");
            statement.execute("CREATE ROLE app_reader");
            statement.execute("CREATE TABLE public.tasks (id uuid DEFAULT gen_random_uuid() PRIMARY KEY)");
            statement.execute("GRANT SELECT ON public.tasks TO app_reader");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "fsync, off",
        "TimeZone, UTC",
        "server_encoding, UTF8",
        "wal_level, logical",
        "max_prepared_transactions, 16"
    })
    void the_server_runs_with(String setting, String value) throws SQLException {
        assertThat(ask(TestServer.server().administrator(), "SELECT current_setting('" + setting + "')"))
                .isEqualTo(value);
    }

    @Test
    void everybody_needs_the_password() throws SQLException {
        ConnectionDetails administrator = TestServer.server().administrator();
        assertThat(ask(administrator, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> administrator.as("postgres", "postgres").open())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("password authentication failed for user \"postgres\"");
    }

    @Test
    void no_message_tells_the_password() {
        assertThat(TestServer.server().administrator().toString())
                .doesNotContain(TestServer.server().administrator().password());
    }

    @Test
    void four_servers_start_in_four_threads() throws ExecutionException, InterruptedException, SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<DatabaseServer>> starting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starting.add(threads.submit(() -> start(PostgresVersion.DEFAULT_MAJOR)));
        }
        for (Future<DatabaseServer> started : starting) {
            try (DatabaseServer server = started.get()) {
                assertThat(ask(server.administrator(), "SELECT 1")).isEqualTo("1");
            }
        }
        threads.shutdown();
    }

    private static DatabaseServer start(String version) {
        return new EmbeddedPostgres(PostgresVersion.parse(version), TestBinaries.INSTANCE).start();
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
