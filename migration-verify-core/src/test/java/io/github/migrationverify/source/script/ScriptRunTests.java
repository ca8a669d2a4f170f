package io.github.migrationverify.source.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.FailedCall;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.Stepper;
import io.github.migrationverify.source.Unheard;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs scripts on PostgreSQL. */
class ScriptRunTests {

    private Path folder;

    private final ScratchDatabase database = TestServer.scratchDatabase();
    private ScriptProject project;

    @BeforeEach
    void makeProject(@TempDir Path empty) {
        folder = empty;
        project = new ScriptProject(folder);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void flyways_history_is_as_flyway_leaves_it() throws SQLException {
        ScriptSource source = project.script("V1__a_b.sql", "CREATE TABLE a (id int);")
                .script("U1__a_b.sql", "DROP TABLE a;")
                .script("R__c.sql", "SELECT 1;")
                .flyway();

        try (Migrator migrator = source.open(database.migrator())) {
            assertThat(keys(migrator.upgrade(new Unheard()))).containsExactly("V1__a_b.sql", "R__c.sql");
            assertThat(migrator.applied()).containsExactly("V1__a_b.sql", "R__c.sql");
            assertThat(ask(
                            "SELECT concat_ws('|', installed_rank, version, description, type, script, checksum, success)"
                                    + " FROM flyway_schema_history ORDER BY 1"))
                    .containsExactly("1|1|a b|SQL|V1__a_b.sql|-623083431|t", "2|c|SQL|R__c.sql|78787420|t");
            assertThat(keys(migrator.downgrade(2, new Unheard()))).containsExactly("R__c.sql", "V1__a_b.sql");
            assertThat(migrator.applied()).isEmpty();
        }
    }

    @Test
    void golang_migrates_history_names_the_version_that_it_stands_at() throws SQLException {
        ScriptSource source = project.with("migrations/1_a.up.sql", "CREATE TABLE a (id int);")
                .with("migrations/1_a.down.sql", "DROP TABLE a;")
                .with("migrations/2_b.up.sql", "CREATE TABLE b (id int);")
                .with("migrations/2_b.down.sql", "DROP TABLE b;")
                .scripts();

        try (Stepper stepper = source.openStepper(database.migrator())) {
            stepper.upgrade("1_a");
            stepper.upgrade("2_b");
            assertThat(ask("SELECT version || ' ' || dirty FROM schema_migrations"))
                    .containsExactly("2 false");
            assertThat(stepper.isApplied("1_a")).isTrue();
            stepper.downgrade("2_b");
            assertThat(ask("SELECT version FROM schema_migrations")).containsExactly("1");
            assertThat(stepper.isApplied("2_b")).isFalse();
            stepper.downgrade("1_a");
            assertThat(ask("SELECT version FROM schema_migrations")).isEmpty();
        }
    }

    @Test
    void gooses_history_has_a_row_for_each_version_and_dbmates_too() throws SQLException {
        ScriptSource goose =
                project.with("migrations/1_a.sql", "-- +goose Up", "SELECT 1;").scripts();
        try (Stepper stepper = goose.openStepper(database.migrator())) {
            stepper.upgrade("1_a.sql");
            assertThat(ask("SELECT version_id FROM goose_db_version ORDER BY id"))
                    .containsExactly("0", "1");
        }
        ScriptSource dbmate = new ScriptProject(folder.resolve("other"))
                .with("db/migrations/1_a.sql", "-- migrate:up", "-- migrate:down")
                .scripts();
        try (Stepper stepper = dbmate.openStepper(database.migrator())) {
            stepper.upgrade("1_a.sql");
            assertThat(ask("SELECT version FROM schema_migrations")).containsExactly("1");
        }
    }

    @Test
    void the_way_down_cannot_use_what_the_way_up_left_in_its_session() {
        ScriptSource source = project.with("migrations/1_a.up.sql", "CREATE TEMPORARY TABLE kept (id int);")
                .with("migrations/1_a.down.sql", "DROP TABLE kept;")
                .scripts();

        try (Stepper stepper = source.openStepper(database.migrator())) {
            stepper.upgrade("1_a");
            MigrationRun down = stepper.downgrade("1_a");

            assertThat(down.failure().map(failure -> failure.message().message()))
                    .contains("table \"kept\" does not exist");
            assertThat(stepper.isApplied("1_a")).isTrue();
        }
    }

    @Test
    void the_statement_that_failed_is_told_with_its_line_whether_the_server_says_where_it_is_or_not() {
        assertFailure(
                List.of("-- ä first;", "SELECT 'ö;';", "  SELECT nothing", "   FROM here;", "SELECT 2;"),
                4,
                "SELECT nothing\n   FROM here");
        assertFailure(
                List.of("SELECT 1; /* one; */ SELECT 2;", "", "-- and then", "DROP TABLE", "  gone;"),
                4,
                "-- and then\nDROP TABLE\n  gone");
    }

    private void assertFailure(List<String> lines, int line, String statement) {
        ScriptSource source = project.with("migrations/1_a.up.sql", lines.toArray(String[]::new))
                .scripts();
        try (Stepper stepper = source.openStepper(database.migrator())) {
            RunFailure failure = stepper.upgrade("1_a").failure().orElseThrow();

            assertThat(failure.call()).contains(new FailedCall(new Place("migrations/1_a.up.sql", line), ""));
            assertThat(failure.message().statement()).contains(statement);
        }
    }

    @Test
    void golang_migrate_cannot_copy_rows_and_neither_can_we() {
        ScriptSource source = project.with(
                        "migrations/1_a.up.sql", "CREATE TABLE a (id int);", "COPY a FROM stdin;", "1", "\\.")
                .scripts();

        try (Stepper stepper = source.openStepper(database.migrator())) {
            assertThat(stepper.upgrade("1_a").failure()).isPresent();
            assertThat(stepper.isApplied("1_a")).isFalse();
        }
    }

    @Test
    void a_script_of_flyways_that_is_not_in_a_transaction_keeps_what_it_did_before_it_failed() throws SQLException {
        ScriptSource source = project.script("V1__a.sql", "CREATE TABLE a (id int);", "SELECT 1 / 0;")
                .script("V1__a.sql.conf", "executeInTransaction=false")
                .flyway();

        try (Migrator migrator = source.open(database.migrator())) {
            assertThat(migrator.upgrade(new Unheard()).failure()).isPresent();
            assertThat(ask("SELECT to_regclass('a')")).containsExactly("a");
            assertThat(migrator.applied()).isEmpty();
        }
    }

    private static List<String> keys(MigrationRun run) {
        assertThat(run.failure()).isEmpty();
        return run.revisions().stream().map(RevisionRun::key).toList();
    }

    private List<String> ask(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
