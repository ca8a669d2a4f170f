package io.github.migrationverify.source.liquibase;

import static io.github.migrationverify.source.RevisionRun.Effect.APPLIED;
import static io.github.migrationverify.source.RevisionRun.Effect.MARKED;
import static io.github.migrationverify.source.RevisionRun.Effect.REVERTED;
import static io.github.migrationverify.source.RevisionRun.Effect.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiquibaseMigratorTests {

    private final Events events = new Events();

    @Test
    void every_kind_of_change_runs_and_is_told() throws Exception {
        try (RunningProject project = new RunningProject("kinds", "root.xml");
                LiquibaseMigrator migrator = project.open(project.settings(
                        "prod", "!beta", Map.of(), Optional.empty(), getClass().getClassLoader()))) {
            MigrationRun run = migrator.upgrade(events);

            assertThat(run.failure()).isEmpty();
            assertThat(run.revisions())
                    .extracting(RevisionRun::key, RevisionRun::effect)
                    .containsExactly(
                            tuple("root.xml::table::anna", APPLIED),
                            tuple("root.xml::load::anna", APPLIED),
                            tuple("root.xml::file::anna", APPLIED),
                            tuple("root.xml::concurrently::anna", APPLIED),
                            tuple("root.xml::always::anna", APPLIED),
                            tuple("root.xml::on-change::anna", APPLIED),
                            tuple("root.xml::oracle-change::anna", SKIPPED),
                            tuple("root.xml::tolerated::anna", SKIPPED));
            assertThat(run.revisions())
                    .filteredOn(one -> one.effect() == SKIPPED)
                    .extracting(RevisionRun::note)
                    .satisfiesExactly(
                            note -> assertThat(note)
                                    .isEqualTo("none of its changes is for this database and operating system"),
                            note -> assertThat(note)
                                    .startsWith("it failed, and failOnError is false: ERROR: value too long"));
            assertThat(migrator.applied())
                    .containsExactly(
                            "root.xml::table::anna",
                            "root.xml::load::anna",
                            "root.xml::file::anna",
                            "root.xml::concurrently::anna",
                            "root.xml::always::anna",
                            "root.xml::on-change::anna");
            assertThat(project.ask("SELECT name FROM country ORDER BY 1")).containsExactly("NORWAY", "PORTUGAL");

            assertThat(migrator.downgrade(6, events).revisions()).hasSize(6).allMatch(one -> one.effect() == REVERTED);
            assertThat(migrator.applied()).isEmpty();
            assertThat(project.tables()).isEmpty();
            assertThat(migrator.upgrade(events).revisions()).hasSize(8);
        }
    }

    @Test
    void events_come_in_pairs_and_in_order() throws Exception {
        try (RunningProject project = new RunningProject("half-way", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);
            migrator.downgrade(1, events);

            assertThat(events.told())
                    .containsExactly(
                            "started root.sql::one::anna",
                            "APPLIED root.sql::one::anna",
                            "started root.sql::two::anna",
                            "started root.sql::one::anna",
                            "REVERTED root.sql::one::anna");
        }
    }

    @Test
    void a_failure_half_way_keeps_all_that_the_server_said() throws Exception {
        try (RunningProject project = new RunningProject("half-way", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            MigrationRun run = migrator.upgrade(events);

            RunFailure failure = run.failure().orElseThrow();
            assertThat(failure.revision()).contains("root.sql::two::anna");
            assertThat(failure.message().sqlState()).contains("42703");
            assertThat(failure.message().message()).isEqualTo("column \"nowhere\" does not exist");
            assertThat(failure.message().statement()).contains("CREATE INDEX two_nowhere ON two (nowhere)");
            assertThat(run.revisions()).extracting(RevisionRun::key).containsExactly("root.sql::one::anna");
            assertThat(migrator.applied()).containsExactly("root.sql::one::anna");
            assertThat(project.tables()).containsExactly("one");
            assertThat(project.ask("SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                            + " AND pid <> pg_backend_pid()"))
                    .isEmpty();
        }
    }

    @Test
    void a_downgrade_that_fails_names_its_statement_and_the_upgrade_goes_on_from_there() throws Exception {
        try (RunningProject project = new RunningProject("bad-rollback", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);

            MigrationRun down = migrator.downgrade(3, events);

            RunFailure failure = down.failure().orElseThrow();
            assertThat(failure.revision()).contains("root.sql::two::anna");
            assertThat(failure.message().sqlState()).contains("42804");
            assertThat(failure.message().message())
                    .isEqualTo("column \"is_active\" is of type boolean but default expression is of type integer");
            assertThat(failure.message().hint()).contains("You will need to rewrite or cast the expression.");
            assertThat(failure.message().statement())
                    .contains("ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1");
            assertThat(down.revisions()).extracting(RevisionRun::key).containsExactly("root.sql::three::anna");
            assertThat(migrator.applied()).containsExactly("root.sql::one::anna", "root.sql::two::anna");

            MigrationRun again = migrator.upgrade(events);
            assertThat(again.failure()).isEmpty();
            assertThat(again.revisions()).extracting(RevisionRun::key).containsExactly("root.sql::three::anna");
        }
    }

    @Test
    void a_deferred_constraint_fails_at_the_commit() throws Exception {
        try (RunningProject project = new RunningProject("deferred", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();

            assertThat(failure.revision()).contains("root.sql::two::anna");
            assertThat(failure.message().sqlState()).contains("23503");
            assertThat(failure.message().detail()).contains("Key (parent)=(4711) is not present in table \"parent\".");
            assertThat(failure.message().statement()).contains("COMMIT");
            assertThat(migrator.applied()).containsExactly("root.sql::one::anna");
        }
    }

    @Test
    void what_liquibase_cannot_revert_is_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("irreversible", "root.yaml");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);

            RunFailure failure = migrator.downgrade(1, events).failure().orElseThrow();

            assertThat(failure.revision()).contains("root.yaml::one::anna");
            assertThat(failure.message().message())
                    .isEqualTo("No inverse to liquibase.change.core.SQLFileChange created");
            assertThat(failure.message().sqlState()).isEmpty();
            assertThat(failure.message().statement()).isEmpty();
            assertThat(migrator.applied()).containsExactly("root.yaml::one::anna");
        }
    }

    @Test
    void preconditions_mark_pass_over_warn_and_halt() throws Exception {
        try (RunningProject project = new RunningProject("preconditions", "root.xml");
                LiquibaseMigrator migrator = project.open()) {
            MigrationRun run = migrator.upgrade(events);

            assertThat(run.revisions())
                    .extracting(RevisionRun::key, RevisionRun::effect, RevisionRun::note)
                    .containsExactly(
                            tuple("root.xml::first::anna", APPLIED, ""),
                            tuple(
                                    "root.xml::marked::anna",
                                    MARKED,
                                    "precondition failed, onFail=MARK_RAN: Not precondition failed"),
                            tuple(
                                    "root.xml::passed-over::anna",
                                    SKIPPED,
                                    "precondition failed, onFail=CONTINUE: Table public.nowhere does not exist"),
                            tuple(
                                    "root.xml::warned::anna",
                                    APPLIED,
                                    "precondition failed, onFail=WARN: Table public.nowhere does not exist"),
                            tuple(
                                    "root.xml::wrong-question::anna",
                                    SKIPPED,
                                    "precondition in error, onError=CONTINUE: relation \"nowhere\" does not exist"));
            RunFailure failure = run.failure().orElseThrow();
            assertThat(failure.revision()).contains("root.xml::halted::anna");
            assertThat(failure.message().message())
                    .isEqualTo("precondition failed: Table public.nowhere does not exist");
        }
    }

    @Test
    void reverting_a_marked_changeset_drops_what_another_one_made() throws Exception {
        try (RunningProject project = new RunningProject("preconditions", "root.xml");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);
            assertThat(project.tables()).containsExactly("first", "second");

            assertThat(migrator.downgrade(2, events).revisions())
                    .extracting(RevisionRun::key)
                    .containsExactly("root.xml::warned::anna", "root.xml::marked::anna");
            assertThat(project.tables()).isEmpty();
            assertThat(migrator.applied()).containsExactly("root.xml::first::anna");
        }
    }

    @Test
    void upgrading_one_by_one_gets_past_what_never_enters_the_history_and_what_always_runs() throws Exception {
        try (RunningProject project = new RunningProject("kinds", "root.xml");
                LiquibaseMigrator migrator = project.open()) {
            for (int i = 1; i <= 7; i++) {
                assertThat(migrator.upgradeOne(events).failure()).isEmpty();
                assertThat(migrator.applied()).hasSize(i);
            }
        }
    }

    @Test
    void an_empty_database_has_no_history_and_asking_makes_none() throws Exception {
        try (RunningProject project = new RunningProject("half-way", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            assertThat(migrator.applied()).isEmpty();
            assertThat(project.ask("SELECT relname FROM pg_class WHERE relname LIKE 'databasechangelog%'"))
                    .isEmpty();
        }
    }

    @Test
    void a_default_schema_is_used_and_one_that_does_not_exist_is_told() throws Exception {
        try (RunningProject project = new RunningProject("bad-rollback", "root.sql");
                LiquibaseMigrator migrator = project.open(project.settings(
                        "", "", Map.of(), Optional.of("app"), getClass().getClassLoader()))) {
            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();
            assertThat(failure.revision()).isEmpty();
            assertThat(failure.message().sqlState()).contains("3F000");
            assertThat(failure.message().message()).isEqualTo("schema \"app\" does not exist");
            assertThat(failure.message().hint().orElseThrow()).contains("defaultSchemaName");

            project.execute("CREATE SCHEMA app");
            assertThat(migrator.upgrade(events).failure()).isEmpty();
            assertThat(project.tables()).isEmpty();
            assertThat(project.ask("SELECT count(*) FROM app.client_addresses")).containsExactly("0");
            assertThat(project.ask("SELECT count(*) FROM app.databasechangelog"))
                    .containsExactly("3");
            assertThat(migrator.applied()).hasSize(3);
        }
    }

    @Test
    void a_changelog_that_is_not_there_is_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("chain", "nowhere.sql");
                LiquibaseMigrator migrator = project.open()) {
            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();

            assertThat(failure.revision()).isEmpty();
            assertThat(failure.message().message()).contains("nowhere.sql").doesNotContain("\n");
        }
    }

    @Test
    void a_changelog_that_changed_after_it_ran_is_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);
            project.execute(
                    "UPDATE databasechangelog SET md5sum = '9:d41d8cd98f00b204e9800998ecf8427e' WHERE id = '02'");

            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();

            assertThat(failure.message().message())
                    .startsWith("Validation Failed: 1 changesets check sum root.sql::02::anna was:")
                    .doesNotContain("\n");
        }
    }

    @Test
    void changelogs_that_include_each_other_are_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("loop", "root.yaml");
                LiquibaseMigrator migrator = project.open()) {
            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();

            assertThat(failure.revision()).isEmpty();
            assertThat(failure.message().message())
                    .isEqualTo("Liquibase ran out of stack, as changelogs that include each other in a ring make it");
        }
    }

    @Test
    void duplicate_identities_are_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("duplicates", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            RunFailure failure = migrator.upgrade(events).failure().orElseThrow();

            assertThat(failure.revision()).isEmpty();
            assertThat(failure.message().message())
                    .isEqualTo("Validation Failed: 1 changesets had duplicate identifiers root.sql::one::anna");
        }
    }

    @Test
    void liquibases_words_reach_the_chatter() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);
            assertThat(project.chatter()).anyMatch(line -> line.contains("Running Changeset: root.sql::01::anna"));
        }
    }

    @Test
    void a_rollback_that_reports_success_for_a_row_it_does_not_know_leaves_the_history_to_tell() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            migrator.upgrade(events);
            project.execute("UPDATE databasechangelog SET filename = 'elsewhere.sql'");

            MigrationRun run = migrator.downgrade(12, events);

            assertThat(run.failure()).isEmpty();
            assertThat(run.revisions()).isEmpty();
            assertThat(migrator.applied()).hasSize(12).allMatch(key -> key.startsWith("elsewhere.sql::"));
        }
    }
}
