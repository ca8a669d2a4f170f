package io.github.migrationverify.source.liquibase;

import static io.github.migrationverify.source.RevisionRun.Effect.APPLIED;
import static io.github.migrationverify.source.RevisionRun.Effect.MARKED;
import static io.github.migrationverify.source.RevisionRun.Effect.REVERTED;
import static io.github.migrationverify.source.RevisionRun.Effect.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LiquibaseStepperTests {

    private static final List<String> STEPS = List.of(
            "from/elsewhere.xml::table::anna",
            "root.xml::index::anna",
            "root.xml::no-index::anna",
            "root.xml::tag::anna",
            "root.xml::function::anna",
            "root.xml::nothing::anna",
            "root.xml::marked::anna",
            "root.xml::passed-over::anna",
            "root.xml::tolerated::anna",
            "more/more.yaml::items::ben",
            "more/more.yaml::only-oracle::ben",
            "more/more.sql::view::ben",
            "more/more.sql::concurrently::ben",
            "more/more.json::column::carl");
    private static final String HISTORY = "SELECT concat_ws('|', id, author, filename, md5sum, description, comments,"
            + " exectype, tag, contexts, labels, liquibase) FROM databasechangelog ORDER BY orderexecuted";
    private static final String SESSIONS =
            "SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    @Test
    void every_kind_of_changeset_goes_up_down_and_up_again() throws Exception {
        try (RunningProject project = new RunningProject("steps", "root.xml");
                LiquibaseStepper stepper = project.stepper()) {
            for (String key : STEPS) {
                RevisionRun first = only(stepper.upgrade(key));
                assertThat(stepper.isApplied(key)).as(key).isEqualTo(first.effect() != SKIPPED);
                if (first.effect() == APPLIED) {
                    assertThat(only(stepper.downgrade(key)).effect()).as(key).isEqualTo(REVERTED);
                    assertThat(stepper.isApplied(key)).as(key).isFalse();
                    assertThat(only(stepper.upgrade(key)).effect()).as(key).isEqualTo(APPLIED);
                }
            }
            assertThat(project.ask("SELECT name FROM items ORDER BY id")).containsExactly("one", "two");
            assertThat(project.ask(SESSIONS)).containsExactly("idle");

            List<String> down = new ArrayList<>(STEPS);
            Collections.reverse(down);
            for (String key : down) {
                if (stepper.isApplied(key) && !key.contains("marked")) {
                    assertThat(only(stepper.downgrade(key)).effect()).as(key).isEqualTo(REVERTED);
                }
            }
            assertThat(project.tables()).isEmpty();
        }
    }

    @Test
    void the_other_kinds_and_filters_do_so_too() throws Exception {
        List<String> ids = List.of("table", "load", "file", "concurrently", "always", "on-change");
        try (RunningProject project = new RunningProject("kinds", "root.xml");
                LiquibaseStepper stepper = project.stepper(project.settings(
                        "prod",
                        "!beta",
                        Map.of("country.length", "3"),
                        Optional.empty(),
                        getClass().getClassLoader()))) {
            for (String id : ids) {
                String key = "root.xml::" + id + "::anna";
                assertThat(only(stepper.upgrade(key)).effect()).as(key).isEqualTo(APPLIED);
                assertThat(only(stepper.downgrade(key)).effect()).as(key).isEqualTo(REVERTED);
                assertThat(only(stepper.upgrade(key)).effect()).as(key).isEqualTo(APPLIED);
            }
            assertThat(project.ask("SELECT name FROM country ORDER BY 1")).containsExactly("NORWAY", "PORTUGAL");
            assertThat(project.ask("SELECT atttypmod - 4 FROM pg_attribute WHERE attrelid = 'country'::regclass"
                            + " AND attname = 'code'"))
                    .containsExactly("3");
            assertThat(only(stepper.upgrade("root.xml::always::anna")).effect()).isEqualTo(APPLIED);
            assertThat(project.ask("SELECT exectype FROM databasechangelog WHERE id = 'always'"))
                    .containsExactly("RERAN");
            assertThat(stepper.isApplied("root.xml::demo::anna")).isFalse();
            assertThat(failure(stepper.upgrade("root.xml::demo::anna"))
                            .message()
                            .message())
                    .isEqualTo("No active changeset of the changelog is root.xml::demo::anna");
        }
    }

    @Test
    void what_became_of_a_changeset_is_not_what_becomes_of_it_next_time() throws Exception {
        try (RunningProject project = new RunningProject("steps", "root.xml");
                LiquibaseStepper stepper = project.stepper()) {
            stepper.upgrade("from/elsewhere.xml::table::anna");
            String marked = "root.xml::marked::anna";
            String passedOver = "root.xml::passed-over::anna";
            String tolerated = "root.xml::tolerated::anna";
            assertThat(only(stepper.upgrade(marked)))
                    .returns(MARKED, RevisionRun::effect)
                    .returns(
                            "precondition failed, onFail=MARK_RAN: Table public.wanted does not exist",
                            RevisionRun::note);
            project.execute("DELETE FROM databasechangelog WHERE id = 'marked'");
            assertThat(only(stepper.upgrade(passedOver)))
                    .returns(SKIPPED, RevisionRun::effect)
                    .returns(
                            "precondition in error, onError=CONTINUE: relation \"wanted\" does not exist",
                            RevisionRun::note);
            assertThat(only(stepper.upgrade(tolerated)))
                    .returns(SKIPPED, RevisionRun::effect)
                    .satisfies(run -> assertThat(run.note()).startsWith("it failed, and failOnError is false: "));

            project.execute("CREATE TABLE wanted (id int)");

            for (String key : List.of(marked, passedOver, tolerated)) {
                assertThat(only(stepper.upgrade(key)))
                        .returns(APPLIED, RevisionRun::effect)
                        .returns("", RevisionRun::note);
            }
            assertThat(project.tables()).containsExactly("beside_wanted", "from_wanted", "item", "of_wanted", "wanted");
            project.execute("DROP TABLE from_wanted, wanted");
            stepper.downgrade(marked);
            assertThat(only(stepper.upgrade(marked)).effect()).isEqualTo(MARKED);
            assertThat(only(stepper.upgrade(tolerated)).effect()).isEqualTo(SKIPPED);
        }
    }

    @Test
    void the_history_is_what_liquibases_own_update_leaves_and_its_own_commands_go_on_from_there() throws Exception {
        try (RunningProject stepped = new RunningProject("steps", "root.xml");
                LiquibaseStepper stepper = stepped.stepper();
                LiquibaseMigrator onStepped = stepped.open();
                RunningProject updated = new RunningProject("steps", "root.xml");
                LiquibaseMigrator migrator = updated.open()) {
            STEPS.forEach(stepper::upgrade);
            migrator.upgrade(new Events());

            List<String> history = stepped.ask(HISTORY);
            assertThat(history).hasSize(11).isEqualTo(updated.ask(HISTORY));
            assertThat(onStepped.upgrade(new Events()).revisions())
                    .extracting(RevisionRun::effect)
                    .containsOnly(SKIPPED);
            assertThat(onStepped.downgrade(4, new Events()).revisions()).hasSize(4);
            assertThat(onStepped.upgrade(new Events()).failure()).isEmpty();
            assertThat(stepped.ask(HISTORY)).isEqualTo(history);
        }
    }

    @Test
    void steps_keep_the_order_of_the_history_whatever_was_reverted_between() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper();
                LiquibaseMigrator migrator = project.open()) {
            for (String key : chain()) {
                stepper.upgrade(key);
                stepper.downgrade(key);
                stepper.upgrade(key);
            }
            assertThat(migrator.applied()).isEqualTo(chain());
            assertThat(project.ask("SELECT id FROM databasechangelog ORDER BY orderexecuted"))
                    .isSorted()
                    .hasSize(12);
            assertThat(migrator.downgrade(12, new Events()).revisions()).hasSize(12);
        }
    }

    @Test
    void the_last_step_says_no_more_to_the_server_than_the_first() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            List<Integer> lines = new ArrayList<>();
            for (String key : chain()) {
                int before = project.chatter().size();
                stepper.upgrade(key);
                stepper.downgrade(key);
                stepper.upgrade(key);
                lines.add(project.chatter().size() - before);
            }
            assertThat(lines.subList(1, 12)).containsOnly(lines.get(11));
        }
    }

    @Test
    void another_stepper_goes_on_where_one_stopped() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql")) {
            try (LiquibaseStepper stepper = project.stepper()) {
                chain().subList(0, 6).forEach(stepper::upgrade);
            }
            try (LiquibaseStepper stepper = project.stepper()) {
                assertThat(stepper.isApplied(chain().get(5))).isTrue();
                assertThat(stepper.isApplied(chain().get(6))).isFalse();
                assertThat(only(stepper.downgrade(chain().get(5))).effect()).isEqualTo(REVERTED);
                chain().subList(5, 12)
                        .forEach(key ->
                                assertThat(stepper.upgrade(key).failure()).isEmpty());
            }
            assertThat(project.ask("SELECT id FROM databasechangelog ORDER BY orderexecuted"))
                    .isSorted()
                    .hasSize(12);
        }
    }

    @Test
    void asking_an_empty_database_makes_nothing() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            assertThat(stepper.isApplied(chain().get(0))).isFalse();
            assertThat(project.ask("SELECT relname FROM pg_class WHERE relname LIKE 'databasechangelog%'"))
                    .isEmpty();
            assertThat(only(stepper.upgrade(chain().get(0))).effect()).isEqualTo(APPLIED);
            assertThat(stepper.isApplied(chain().get(0))).isTrue();
        }
    }

    @Test
    void a_default_schema_holds_tables_and_history() throws Exception {
        try (RunningProject project = new RunningProject("bad-rollback", "root.sql");
                LiquibaseStepper stepper = project.stepper(project.settings(
                        "", "", Map.of(), Optional.of("app"), getClass().getClassLoader()))) {
            project.execute("CREATE SCHEMA app");
            String key = "root.sql::one::anna";
            stepper.upgrade(key);
            stepper.downgrade(key);
            assertThat(only(stepper.upgrade(key)).effect()).isEqualTo(APPLIED);
            assertThat(stepper.isApplied(key)).isTrue();
            assertThat(project.tables()).isEmpty();
            assertThat(project.ask("SELECT count(*) FROM app.client_addresses")).containsExactly("0");
            assertThat(project.ask("SELECT count(*) FROM app.databasechangelog"))
                    .containsExactly("1");
        }
    }

    @Test
    void a_failed_step_holds_nothing_and_the_next_one_begins_afresh() throws Exception {
        try (RunningProject project = new RunningProject("half-way", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            stepper.upgrade("root.sql::one::anna");
            for (int i = 0; i < 2; i++) {
                assertThat(failure(stepper.upgrade("root.sql::two::anna"))
                                .message()
                                .sqlState())
                        .contains("42703");
                assertThat(project.tables()).containsExactly("one");
                assertNobodyIsLeft(project);
                assertThat(stepper.isApplied("root.sql::two::anna")).isFalse();
            }
            assertThat(only(stepper.upgrade("root.sql::three::anna")).effect()).isEqualTo(APPLIED);
        }
    }

    @Test
    void what_the_way_up_left_in_its_session_does_not_help_the_way_down() throws Exception {
        try (RunningProject project = new RunningProject("sessions", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            stepper.upgrade("root.sql::temporary::anna");

            RunFailure failure = failure(stepper.downgrade("root.sql::temporary::anna"));

            assertThat(failure.message().message()).isEqualTo("table \"kept\" does not exist");
            assertThat(stepper.isApplied("root.sql::temporary::anna")).isTrue();
        }
    }

    @Test
    void a_rollback_that_the_history_does_not_heed_is_told() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            stepper.upgrade(chain().get(0));
            project.execute("CREATE RULE keep AS ON DELETE TO databasechangelog DO INSTEAD NOTHING");

            RunFailure failure = failure(stepper.downgrade(chain().get(0)));

            assertThat(failure.kind()).isEqualTo(RunFailure.Kind.NOTHING_DONE);
            assertThat(failure.message().message())
                    .isEqualTo("Liquibase reported success in rolling back root.sql::01::anna,"
                            + " and its history still holds it");
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_step_that_is_ended_on_the_server_comes_back_and_the_stepper_goes_on() throws Exception {
        try (RunningProject project = new RunningProject("sessions", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            CompletableFuture<MigrationRun> step =
                    CompletableFuture.supplyAsync(() -> stepper.upgrade("root.sql::sleeping::anna"));
            while (project.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'")
                    .isEmpty()) {
                Thread.onSpinWait();
            }

            RunFailure failure = failure(step.get());
            assertThat(failure.revision()).contains("root.sql::sleeping::anna");
            assertThat(failure.message().sqlState()).contains("57P01");
            assertThat(failure.message().statement()).contains("SELECT pg_sleep(600)");
            assertThat(only(stepper.upgrade("root.sql::temporary::anna")).effect())
                    .isEqualTo(APPLIED);
        }
    }

    @Test
    void an_interrupted_thread_steps_on() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper()) {
            Thread.currentThread().interrupt();
            MigrationRun interrupted = stepper.upgrade(chain().get(0));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(only(interrupted).effect()).isEqualTo(APPLIED);
            assertThat(only(stepper.upgrade(chain().get(1))).effect()).isEqualTo(APPLIED);
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void four_steppers_in_four_threads_do_not_meet() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<String> walk :
                    threads.invokeAll(Collections.nCopies(4, (Callable<String>) LiquibaseStepperTests::upDownUp))) {
                assertThat(walk.get()).isEqualTo("12 in history");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String upDownUp() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseStepper stepper = project.stepper();
                LiquibaseMigrator migrator = project.open()) {
            for (String key : chain()) {
                only(stepper.upgrade(key));
                only(stepper.downgrade(key));
                only(stepper.upgrade(key));
            }
            return migrator.applied().size() + " in history";
        }
    }

    /** A server process outlives its session by a moment. */
    private static void assertNobodyIsLeft(RunningProject project) throws Exception {
        for (int i = 0; i < 100 && !project.ask(SESSIONS).isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(project.ask(SESSIONS)).isEmpty();
    }

    private static List<String> chain() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> String.format("root.sql::%02d::anna", number))
                .toList();
    }

    private static RevisionRun only(MigrationRun run) {
        assertThat(run.failure()).isEmpty();
        assertThat(run.revisions()).hasSize(1);
        return run.revisions().get(0);
    }

    private static RunFailure failure(MigrationRun run) {
        assertThat(run.revisions()).isEmpty();
        return run.failure().orElseThrow();
    }
}
