package io.github.migrationverify.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScratchDatabaseTests {

    private static final ScratchSettings OWNER = new ScratchSettings(DatabaseRole.OWNER, Optional.empty());

    @Test
    void a_scratch_database_is_empty_and_has_a_name_of_ours() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase()) {
            assertThat(database.name()).matches("migration_verify_[a-z0-9]{12}");
            assertThat(ask(database.migrator(), "SELECT current_database()")).containsExactly(database.name());
            assertThat(ask(
                            database.administrator(),
                            "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                    .containsExactly("0");
        }
    }

    @Test
    void the_server_says_its_version() {
        try (ScratchDatabase database = TestServer.scratchDatabase()) {
            assertThat(database.serverVersion()).startsWith("17.");
        }
    }

    @Test
    void a_closed_scratch_database_is_dropped_even_under_an_open_session() throws SQLException {
        ScratchDatabase database = TestServer.scratchDatabase();
        try (Connection session = database.openAsMigrator()) {
            SqlText.execute(session, "CREATE TABLE left_open (id int)");
            database.close();
        }
        assertThat(ask(TestServer.server().administrator(), "SELECT datname FROM pg_database"))
                .doesNotContain(database.name());
    }

    @Test
    void closing_twice_does_nothing_the_second_time() {
        ScratchDatabase database = TestServer.scratchDatabase(OWNER);
        database.close();
        database.close();
    }

    @Test
    void sessions_say_who_they_are_and_keep_to_utc() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase()) {
            assertThat(ask(database.administrator(), "SHOW application_name")).containsExactly("migration-verify");
            assertThat(ask(database.migrator(), "SHOW application_name")).containsExactly("migrations");
            assertThat(ask(database.migrator(), "SHOW timezone")).containsExactly("UTC");
        }
    }

    @Test
    void migrating_sessions_can_be_ended_and_ours_go_on() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection ours = database.openAsAdministrator();
                Connection theirs = database.openAsMigrator()) {
            database.endMigratingSessions();
            assertThatThrownBy(() -> SqlText.execute(theirs, "SELECT 1")).isInstanceOf(SQLException.class);
            assertThat(SqlText.column(ours, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void a_sibling_is_empty_and_a_copy_is_not_and_the_owner_outlives_both() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER)) {
            try (Connection connection = database.openAsMigrator()) {
                SqlText.execute(connection, "CREATE TABLE tasks AS SELECT 1 AS id");
            }
            try (ScratchDatabase sibling = database.sibling();
                    ScratchDatabase copy = database.copy()) {
                assertThat(ask(sibling.migrator(), "SELECT to_regclass('tasks')"))
                        .containsOnlyNulls();
                assertThat(ask(copy.migrator(), "SELECT id FROM tasks")).containsExactly("1");
            }
            assertThat(ask(database.migrator(), "SELECT id FROM tasks")).containsExactly("1");
        }
    }

    @Test
    void an_owner_owns_the_database_and_is_no_superuser() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER)) {
            assertThat(ask(database.migrator(), """
                            SELECT current_user || ' ' || rolsuper || ' ' || rolcreaterole || ' ' || pg_get_userbyid(datdba)
                            FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()
                            """))
                    .containsExactly("migration_verify_owner false true migration_verify_owner");
        }
    }

    @Test
    void an_owner_may_create_roles_tables_in_public_and_trusted_extensions() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER);
                Connection connection = database.openAsMigrator()) {
            SqlText.execute(connection, "CREATE TABLE tasks (id int)");
            SqlText.execute(connection, "COMMENT ON SCHEMA public IS 'mine'");
            SqlText.execute(connection, "CREATE EXTENSION citext");
            SqlText.execute(connection, "CREATE ROLE reporting_of_test");
            SqlText.execute(connection, "GRANT reporting_of_test TO CURRENT_USER WITH SET TRUE");
            SqlText.execute(connection, "DROP ROLE reporting_of_test");
        }
    }

    @Test
    void an_owner_is_refused_an_untrusted_extension_until_made_a_superuser() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER);
                Connection connection = database.openAsMigrator()) {
            assertThatThrownBy(() -> SqlText.execute(connection, "CREATE EXTENSION file_fdw"))
                    .satisfies(refusal ->
                            assertThat(ServerMessage.of(refusal).sqlState()).contains("42501"));
            database.grantSuperuser();
            SqlText.execute(connection, "CREATE EXTENSION file_fdw");
            database.revokeSuperuser();
            assertThatThrownBy(() -> SqlText.execute(connection, "CREATE EXTENSION pageinspect"))
                    .satisfies(refusal ->
                            assertThat(ServerMessage.of(refusal).sqlState()).contains("42501"));
        }
    }

    @Test
    void the_owner_role_goes_with_its_database_though_it_granted_memberships() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER);
                Connection connection = database.openAsMigrator()) {
            SqlText.execute(connection, "CREATE ROLE app_of_test");
            SqlText.execute(connection, "CREATE ROLE app_login_of_test");
            SqlText.execute(connection, "GRANT app_of_test TO app_login_of_test");
        }
        assertThat(ask(TestServer.server().administrator(), "SELECT rolname FROM pg_roles"))
                .contains("app_of_test")
                .doesNotContain("migration_verify_owner");
        try (Connection connection = TestServer.server().administrator().open()) {
            SqlText.execute(connection, "DROP ROLE app_of_test, app_login_of_test");
        }
    }

    @Test
    void a_second_owner_on_one_server_is_refused_in_one_sentence() {
        try (ScratchDatabase database = TestServer.scratchDatabase(OWNER)) {
            assertThatThrownBy(() -> TestServer.scratchDatabase(OWNER))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage(
                            "The server already has a role migration_verify_owner, of another run or left behind by one;"
                                    + " wait for that run to end, or run: DROP ROLE migration_verify_owner");
            assertThat(database.role()).isEqualTo(DatabaseRole.OWNER);
        }
    }

    @Test
    void a_database_with_a_subscription_a_slot_and_a_prepared_transaction_is_dropped_too() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsMigrator()) {
            SqlText.execute(connection, "CREATE PUBLICATION everything FOR ALL TABLES");
            SqlText.execute(
                    connection,
                    "CREATE SUBSCRIPTION copy CONNECTION 'host=nowhere' PUBLICATION everything WITH (connect = false)");
            SqlText.execute(connection, "SELECT pg_create_logical_replication_slot('of_test', 'pgoutput')");
            SqlText.execute(connection, "BEGIN; CREATE TABLE t (); PREPARE TRANSACTION 'of test'");
        }
        assertThat(ask(TestServer.server().administrator(), "SELECT slot_name FROM pg_replication_slots"))
                .isEmpty();
    }

    @Test
    void init_sql_runs_as_administrator_and_in_one_piece() throws SQLException {
        String script = """
                CREATE EXTENSION file_fdw; -- one of several; statements
                DO $$ BEGIN EXECUTE 'CREATE SCHEMA app; CREATE TABLE app.t (j text DEFAULT ''{ts x}'')'; END $$;
                ALTER SCHEMA app OWNER TO migration_verify_owner
                """;
        try (ScratchDatabase database =
                TestServer.scratchDatabase(new ScratchSettings(DatabaseRole.OWNER, Optional.of(script)))) {
            assertThat(ask(database.administrator(), "SELECT extname FROM pg_extension ORDER BY 1"))
                    .containsExactly("file_fdw", "plpgsql");
            assertThat(ask(database.migrator(), "SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'app'"))
                    .containsExactly("migration_verify_owner");
        }
    }

    @Test
    void init_sql_that_fails_says_where_and_why_and_leaves_nothing_behind() throws SQLException {
        ScratchSettings broken =
                new ScratchSettings(DatabaseRole.OWNER, Optional.of("CREATE SCHEMA app;\nCREATE EXTENSION postgiss;"));
        assertThatThrownBy(() -> TestServer.scratchDatabase(broken))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith(
                        "initSql failed: extension \"postgiss\" is not available (SQLSTATE 0A000); detail: ")
                .hasMessageEndingWith(
                        "; correct the parameter initSql (plain SQL, run by a superuser in the empty scratch database)");
        assertThat(ask(TestServer.server().administrator(), "SELECT rolname FROM pg_roles"))
                .doesNotContain("migration_verify_owner");
    }

    @Test
    void init_sql_that_does_not_parse_names_the_line() {
        ScratchSettings broken = new ScratchSettings(
                DatabaseRole.SUPERUSER, Optional.of("CREATE SCHEMA app;\n\nCREAT TABLE t (id int);"));
        assertThatThrownBy(() -> TestServer.scratchDatabase(broken))
                .hasMessageStartingWith(
                        "initSql failed in its line 3: syntax error at or near \"CREAT\" (SQLSTATE 42601);");
    }

    private static List<String> ask(ConnectionDetails details, String query) throws SQLException {
        try (Connection connection = details.open()) {
            return SqlText.column(connection, query);
        }
    }
}
