package io.github.migrationverify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.ChainCommands.DatabaseChoice;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.history.CurrentState;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.listing.CurrentJson;
import io.github.migrationverify.listing.CurrentText;
import io.github.migrationverify.listing.ListingText;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.Unheard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where real databases stand on real chains. */
class CurrentTests {

    private static final String ROOMS = """
            --liquibase formatted sql

            --changeset anna:0085
            CREATE TABLE rooms (id BIGINT);
            --rollback DROP TABLE rooms;
            """;

    private static final String GUESTS = """

            --changeset anna:0086
            --comment add guests
            CREATE TABLE guests (id BIGINT);
            --rollback DROP TABLE guests;

            --changeset anna:0086-oracle dbms:oracle
            CREATE TABLE no_guests (id NUMBER);
            """;

    private final ScratchDatabase database = TestServer.scratchDatabase();

    private final Path folder;

    CurrentTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private ProjectInFolder project() {
        return new ProjectInFolder(folder);
    }

    @Test
    void a_database_at_the_head_is_current() throws IOException {
        MigrationSource source = project().with("db.sql", ROOMS + GUESTS).liquibase("db.sql");
        upgrade(source);

        CurrentState state = current(source, HistoryPlace.unknown());

        assertThat(CurrentText.lines(state))
                .containsExactly(
                        "Current revision(s) for " + mine().shown() + " (public.databasechangelog):",
                        "0086",
                        "migrations_current: true");
        assertThat(CurrentJson.text(state)).startsWith("""
                        {
                          "format": 1,
                          "status": "ready",
                          "db_connected": true,
                          "migrations_current": true,
                          "current_revision": "0086",
                          "expected_revision": "0086",
                        """);
    }

    @Test
    void what_is_pending_is_listed_in_order() throws IOException {
        MigrationSource old = project().with("db.sql", ROOMS).liquibase("db.sql");
        upgrade(old);
        MigrationSource source = project().with("db.sql", ROOMS + GUESTS).liquibase("db.sql");

        CurrentState state = current(source, HistoryPlace.unknown());

        assertThat(state.isCurrent()).isFalse();
        assertThat(CurrentText.failure(state)).isEqualTo("""
                Target database is not up to date.
                Current: 0085
                Expected: 0086
                Pending: 1 revision
                  0085 -> 0086, add guests""");
        assertThat(CurrentJson.text(state))
                .contains(
                        "\"status\": \"unhealthy\"",
                        "\"migrations_current\": false",
                        "\"pending\": [\n    \"0086\"\n  ]");
    }

    @Test
    void a_revision_that_the_chain_does_not_have_is_named() throws IOException, SQLException {
        MigrationSource both = project().with("db.sql", ROOMS + GUESTS).liquibase("db.sql");
        upgrade(both);
        MigrationSource source = project().with("db.sql", ROOMS).liquibase("db.sql");

        CurrentState state = current(source, HistoryPlace.unknown());

        assertThat(CurrentText.lines(state))
                .contains(
                        "Can't locate revision identified by 'db.sql::0086::anna': public.databasechangelog holds it, and"
                                + " db.sql has no such revision.");
        assertThat(state.isCurrent()).isFalse();
    }

    @Test
    void paths_are_compared_as_liquibase_compares_them() throws IOException, SQLException {
        MigrationSource source = project().with("db.sql", ROOMS + GUESTS).liquibase("db.sql");
        upgrade(source);
        execute("UPDATE databasechangelog SET filename = 'classpath:DB.sql', author = 'Anna'");

        assertThat(current(source, HistoryPlace.unknown()).isCurrent()).isTrue();
    }

    @Test
    void what_was_applied_out_of_order_is_said() throws IOException, SQLException {
        MigrationSource source = project().with("db.sql", ROOMS + GUESTS).liquibase("db.sql");
        upgrade(source);
        execute(
                "UPDATE databasechangelog SET dateexecuted = now() + interval '1 day', orderexecuted = 9 WHERE id = '0085'");

        CurrentState state = current(source, HistoryPlace.unknown());

        assertThat(CurrentText.lines(state))
                .contains("Out of order: 0086 was applied before 0085, which it comes after in the chain.");
        assertThat(state.isCurrent()).isTrue();
    }

    @Test
    void a_database_without_history_is_at_nothing() throws IOException {
        MigrationSource source = project().with("db.sql", ROOMS).liquibase("db.sql");

        assertThat(CurrentText.lines(current(source, HistoryPlace.unknown())))
                .containsExactly(
                        "Current revision(s) for " + mine().shown() + ":",
                        "none: there is no table in which liquibase keeps its history",
                        "Pending: 1 revision",
                        "  <base> -> 0085 (head)",
                        "migrations_current: false");
    }

    @Test
    void several_rows_of_alembic_are_several_heads() throws IOException, SQLException {
        MigrationSource source = alembic();
        execute("CREATE SCHEMA app; CREATE TABLE app.alembic_version (version_num VARCHAR(32) PRIMARY KEY);"
                + " INSERT INTO app.alembic_version VALUES ('b2b2'), ('c3c3')");

        CurrentState state = current(source, HistoryPlace.unknown());

        assertThat(CurrentText.lines(state))
                .containsExactly(
                        "Current revision(s) for " + mine().shown() + " (app.alembic_version):",
                        "b2b2",
                        "c3c3 (head)",
                        "Pending: 1 revision",
                        "  b2b2 -> d4d4 (head), d",
                        "migrations_current: false");
    }

    @Test
    void a_history_marks_what_the_database_is_at() throws IOException, SQLException {
        MigrationSource source = alembic();
        execute("CREATE TABLE alembic_version (version_num VARCHAR(32)); INSERT INTO alembic_version VALUES ('b2b2')");

        Listing history = new ChainCommands(source)
                .history(
                        Optional.of("current:"),
                        false,
                        Optional.of(new DatabaseChoice(mine(), HistoryPlace.unknown())));

        assertThat(ListingText.history(history.undrawn(), false))
                .containsExactly("b2b2 -> d4d4 (head), d", "a1a1 -> b2b2 (current), b");
    }

    @Test
    void a_stamp_of_another_project_is_named_in_alembics_words() throws IOException, SQLException {
        MigrationSource source = alembic();
        execute("CREATE TABLE alembic_version (version_num VARCHAR(32)); INSERT INTO alembic_version VALUES ('ffff')");

        assertThat(CurrentText.failure(current(source, HistoryPlace.unknown()))).isEqualTo("""
                Target database is not up to date.
                Current: none
                Expected: c3c3, d4d4
                Pending: 4 revisions
                  <base> -> a1a1 (branchpoint), a
                  a1a1 -> b2b2, b
                  a1a1 -> c3c3 (head), c
                  b2b2 -> d4d4 (head), d
                Can't locate revision identified by 'ffff': public.alembic_version holds it, and alembic.ini has no such revision.""");
    }

    @Test
    void tables_in_several_schemas_are_told_apart_by_a_parameter() throws IOException, SQLException {
        MigrationSource source = alembic();
        execute(
                "CREATE SCHEMA one; CREATE SCHEMA two; CREATE TABLE one.alembic_version (version_num VARCHAR(32));"
                        + " CREATE TABLE two.alembic_version (version_num VARCHAR(32)); INSERT INTO two.alembic_version VALUES ('c3c3')");

        assertThatThrownBy(() -> current(source, HistoryPlace.unknown()))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage(
                        "The table alembic_version is in several schemas: one, two; set the parameter historyTable to the"
                                + " one that is meant, SCHEMA.TABLE.");
        assertThat(current(source, HistoryPlace.of("two.alembic_version")).table())
                .contains("two.alembic_version");
    }

    @Test
    void the_database_is_only_ever_read() {
        assertThatThrownBy(() -> mine().read(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.execute("CREATE TABLE surprise ()");
                    }
                }))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("cannot execute CREATE TABLE in a read-only transaction");
    }

    @Test
    void a_wrong_password_is_a_sentence_without_it() {
        UserDatabase wrong =
                new UserDatabase(mine().url() + "&password=secret1", mine().username(), Optional.of("secret2"));

        assertThatThrownBy(() -> wrong.read(Connection::getCatalog))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageMatching(
                        "The database cannot be reached as .* at jdbc:postgresql://.*: password authentication failed"
                                + " for user \".*\"; check the parameters url, username and password, or the server of settings\\.xml"
                                + " that server names\\.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void the_form_of_sqlalchemy_is_taken_with_its_password_and_shown_without() {
        String rest = mine().url().replaceFirst("jdbc:postgresql://", "");
        UserDatabase alchemy = new UserDatabase(
                "postgresql+psycopg2://" + mine().username().orElseThrow() + ":"
                        + URLEncoder.encode(mine().password().orElseThrow(), StandardCharsets.UTF_8) + "@" + rest,
                Optional.empty(),
                Optional.empty());

        assertThat(alchemy.read(Connection::getCatalog)).isNotEmpty();
        assertThat(alchemy).hasToString("postgresql+psycopg2://" + rest);
        assertThat(new UserDatabase(
                                "postgresql://anna:p@s/s@host/app?sslmode=require", Optional.empty(), Optional.empty())
                        .shown())
                .isEqualTo("postgresql://host/app?sslmode=require");
    }

    @Test
    void what_is_no_postgresql_is_said() {
        assertThatThrownBy(() -> new UserDatabase("jdbc:h2:mem:x", Optional.empty(), Optional.empty())
                        .read(Connection::getCatalog))
                .hasMessageStartingWith(
                        "The database cannot be reached as jdbc:h2:mem:x: it is no URL of a PostgreSQL database,"
                                + " such as jdbc:postgresql://HOST:5432/NAME;");
    }

    @Test
    void a_server_that_never_answers_gets_a_sentence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            UserDatabase hanging = new UserDatabase(
                    "postgresql://anna:secret@127.0.0.1:" + silent.getLocalPort() + "/app",
                    Optional.empty(),
                    Optional.empty());

            assertThatThrownBy(() -> hanging.read(Connection::getCatalog))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageStartingWith(
                            "The database cannot be reached as postgresql://127.0.0.1:" + silent.getLocalPort())
                    .hasMessageNotContaining("secret");
        }
    }

    private MigrationSource alembic() throws IOException {
        return project()
                .with("alembic.ini", "[alembic]\nscript_location = m\n")
                .with("m/versions/a.py", "\"\"\"a\"\"\"\nrevision = 'a1a1'\ndown_revision = None\n")
                .with("m/versions/b.py", "\"\"\"b\"\"\"\nrevision = 'b2b2'\ndown_revision = 'a1a1'\n")
                .with("m/versions/c.py", "\"\"\"c\"\"\"\nrevision = 'c3c3'\ndown_revision = 'a1a1'\n")
                .with("m/versions/d.py", "\"\"\"d\"\"\"\nrevision = 'd4d4'\ndown_revision = 'b2b2'\n")
                .alembic();
    }

    private UserDatabase mine() {
        return new UserDatabase(
                database.migrator().url(),
                Optional.of(database.migrator().user()),
                Optional.of(database.migrator().password()));
    }

    private CurrentState current(MigrationSource source, HistoryPlace place) {
        return new ChainCommands(source).current(new DatabaseChoice(mine(), place));
    }

    private void upgrade(MigrationSource source) {
        try (Migrator migrator = source.open(database.migrator())) {
            assertThat(migrator.upgrade(new Unheard()).failure()).isEmpty();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
