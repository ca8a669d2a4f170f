package io.github.migrationverify.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ServerPool;
import io.github.migrationverify.source.RunFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StairwayTests {

    private static final String TASKS = "CREATE TABLE tasks (id integer PRIMARY KEY, title text DEFAULT 'none')";
    private static final String DROP_TASKS = "DROP TABLE tasks";
    private static final String NOTES = "CREATE TABLE notes (id integer PRIMARY KEY)";

    @Test
    void every_broken_downgrade_is_found_in_one_run() {
        StairwayFacts stairway = walk(new SqlChain()
                .step("1", TASKS, DROP_TASKS)
                .step("2", "ALTER TABLE tasks ADD done boolean", "ALTER TABLE tasks DROP gone")
                .step("3", NOTES, "DROP TABLE note")
                .step("4", "ALTER TABLE notes ADD text text", "ALTER TABLE notes DROP text")
                .step("5", "CREATE VIEW titles AS SELECT title FROM tasks", "DROP TABLE titles"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "FAILED", "FAILED", "RESTORED", "FAILED");
        assertThat(stairway.steps()).allMatch(step -> step.upgradeMillis().isPresent());
        assertThat(stairway.repairs()).isZero();
    }

    @Test
    void what_a_downgrade_leaves_is_told_and_the_next_revision_starts_from_a_state_made_good() {
        StairwayFacts stairway = walk(new SqlChain()
                .step("1", TASKS, DROP_TASKS)
                .step(
                        "2",
                        "CREATE TYPE mood AS ENUM ('ok'); ALTER TABLE tasks ADD mood mood",
                        "ALTER TABLE tasks DROP mood")
                .step("3", "ALTER TABLE tasks ADD b text", "ALTER TABLE tasks DROP b"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "LEFT_TRACE", "RESTORED");
        assertThat(trace(stairway, 1)).isEqualTo("+ enum public.mood");
        assertThat(stairway.repairs()).isEqualTo(1);
    }

    @Test
    void a_state_is_made_good_as_often_as_need_be_on_one_server() {
        AtomicInteger starts = new AtomicInteger();
        SqlChain chain = new SqlChain().step("0", TASKS, DROP_TASKS);
        for (int number = 1; number <= 5; number++) {
            chain.step(
                    "" + number,
                    "CREATE TYPE t" + number + " AS ENUM ('a'); ALTER TABLE tasks ADD c" + number + " t" + number,
                    "ALTER TABLE tasks DROP c" + number);
        }
        StairwayFacts stairway = walk(chain, Duration.ZERO, new CountingProvider(starts));

        assertThat(outcomes(stairway).subList(1, 6)).containsOnly("LEFT_TRACE");
        assertThat(stairway.repairs()).isEqualTo(5);
        assertThat(starts).hasValue(1);
    }

    @Test
    void a_trace_that_the_second_upgrade_covers_needs_no_repair() {
        StairwayFacts stairway = walk(new SqlChain()
                .step("1", TASKS, DROP_TASKS)
                .step("2", "ALTER TABLE tasks ALTER title SET DEFAULT 'new'", "SELECT 1")
                .step("3", NOTES, "DROP TABLE notes"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "LEFT_TRACE", "RESTORED");
        assertThat(trace(stairway, 1)).contains("default: 'none'::text -> 'new'::text");
        assertThat(stairway.repairs()).isZero();
    }

    @Test
    void a_rollback_of_the_wrong_table_leaves_a_trace_of_both() {
        StairwayFacts stairway =
                walk(new SqlChain().step("1", TASKS, DROP_TASKS).step("2", NOTES, DROP_TASKS));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "LEFT_TRACE");
        assertThat(trace(stairway, 1)).isEqualTo("+ table public.notes\n- table public.tasks");
    }

    @Test
    void an_empty_downgrade_is_right_where_there_is_nothing_to_undo() {
        StairwayFacts stairway =
                walk(new SqlChain().step("1", TASKS, DROP_TASKS).step("2", "INSERT INTO tasks VALUES (1)", "SELECT 1"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "FAILED");
        assertThat(failure(stairway, 1).message().sqlState()).contains("23505");
    }

    @Test
    void a_downgrade_that_needs_the_session_of_its_upgrade_fails() {
        StairwayFacts stairway = walk(new SqlChain()
                .step(
                        "1",
                        TASKS + "; CREATE TEMPORARY TABLE saved AS SELECT 1 AS id",
                        "DROP TABLE saved; " + DROP_TASKS));

        assertThat(outcomes(stairway)).containsExactly("FAILED");
        assertThat(failure(stairway, 0).message().message()).isEqualTo("table \"saved\" does not exist");
    }

    @Test
    void a_tool_that_keeps_its_history_did_nothing() {
        StairwayFacts stairway =
                walk(new SqlChain().step("1", TASKS, DROP_TASKS).thatKeepsItsHistory());

        assertThat(failure(stairway, 0).kind()).isEqualTo(RunFailure.Kind.NOTHING_DONE);
        assertThat(stairway.repairs()).isEqualTo(1);
    }

    @Test
    void an_upgrade_that_gives_another_schema_the_second_time_is_told() {
        StairwayFacts stairway = walk(new SqlChain()
                .step("0", "CREATE SEQUENCE runs", "DROP SEQUENCE runs")
                .step(
                        "1",
                        "DO $$BEGIN EXECUTE 'CREATE TABLE run_' || nextval('runs') || '(id int)'; END$$",
                        "DO $$BEGIN EXECUTE 'DROP TABLE run_' || currval('runs'); EXCEPTION WHEN OTHERS THEN"
                                + " EXECUTE 'DROP TABLE run_' || (SELECT last_value FROM runs); END$$"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "FAILED");
        assertThat(stairway.steps().get(1).again().describe()).isEqualTo("- table public.run_1\n+ table public.run_2");
    }

    @Test
    void a_downgrade_that_waits_for_ever_is_ended_and_the_next_revision_is_not_hurt() {
        StairwayFacts stairway = walk(
                new SqlChain()
                        .step("1", TASKS, "SELECT pg_sleep(600); " + DROP_TASKS)
                        .step("2", NOTES, "DROP TABLE notes"),
                Duration.ofSeconds(1));

        assertThat(outcomes(stairway)).containsExactly("FAILED", "RESTORED");
        assertThat(failure(stairway, 0).kind()).isEqualTo(RunFailure.Kind.TIMED_OUT);
        assertThat(failure(stairway, 0).message().message()).isEqualTo("it did not end within 1 s");
        assertThat(failure(stairway, 0).message().statement())
                .hasValueSatisfying(sql -> assertThat(sql).contains("pg_sleep"));
    }

    @Test
    void after_a_failed_upgrade_nothing_that_follows_is_run() {
        StairwayFacts stairway = walk(new SqlChain()
                .step("1", TASKS, DROP_TASKS)
                .step("2", "CREATE INDEX ON nowhere (id)", "SELECT 1")
                .step("3", NOTES, "DROP TABLE notes"));

        assertThat(outcomes(stairway)).containsExactly("RESTORED", "FAILED", "NOT_RUN");
    }

    @Test
    void in_several_stretches_the_same_is_found() {
        SqlChain chain = manyTables(20)
                .step("left", "CREATE TYPE mood AS ENUM ('ok')", "SELECT 1")
                .step("role", "CREATE ROLE in_stretches", "SELECT 1");
        manyTables(chain, 30, 50)
                .step("broken", NOTES, "DROP TABLE note")
                .step("used", "GRANT SELECT ON notes TO in_stretches", "REVOKE SELECT ON notes FROM in_stretches");
        manyTables(chain, 60, 90).step("last", TASKS, "DROP TABLE IF EXISTS task");

        StairwayFacts one = inStretches(chain, 1);
        StairwayFacts three = inStretches(chain, 3);

        assertThat(keys(three)).isEqualTo(keys(one));
        assertThat(outcomes(three)).isEqualTo(outcomes(one));
        assertThat(outcomes(three))
                .filteredOn(outcome -> !outcome.equals("RESTORED"))
                .hasSize(4);
        assertThat(three.repairs()).isEqualTo(one.repairs());
    }

    @Test
    void a_failed_upgrade_ends_the_stretches_above_it_too() {
        SqlChain chain = manyTables(10).step("broken", "CREATE INDEX ON nowhere (id)", "SELECT 1");

        StairwayFacts stairway = inStretches(manyTables(chain, 20, 80), 2);

        assertThat(outcomes(stairway).subList(0, 11)).endsWith("RESTORED", "FAILED");
        assertThat(outcomes(stairway).subList(11, 71)).containsOnly("NOT_RUN");
        assertThat(stairway.steps()).hasSize(71);
    }

    @Test
    void where_upgrades_alone_do_not_lead_to_the_upper_stretch_the_lower_one_goes_on() {
        SqlChain chain = new SqlChain()
                .step("runs", "CREATE SEQUENCE runs", "DROP SEQUENCE runs")
                .step("counted", NOTES, "DROP TABLE notes; SELECT nextval('runs')")
                .step("choosy", "SELECT 1 / is_called::int FROM runs", "SELECT 1");

        StairwayFacts stairway = inStretches(manyTables(chain, 20, 90), 2);

        assertThat(outcomes(stairway)).hasSize(73).containsOnly("RESTORED");
    }

    private static SqlChain manyTables(int count) {
        return manyTables(new SqlChain(), 0, count);
    }

    private static SqlChain manyTables(SqlChain chain, int from, int to) {
        for (int number = from; number < to; number++) {
            chain.step("" + number, "CREATE TABLE t" + number + " (id int)", "DROP TABLE t" + number);
        }
        return chain;
    }

    private static List<String> keys(StairwayFacts stairway) {
        return stairway.steps().stream().map(StairwayStep::key).toList();
    }

    private static List<String> outcomes(StairwayFacts stairway) {
        return stairway.steps().stream().map(step -> step.outcome().id()).toList();
    }

    private static String trace(StairwayFacts stairway, int index) {
        return ((StepOutcome.LeftTrace) stairway.steps().get(index).outcome())
                .diff()
                .describe();
    }

    private static RunFailure failure(StairwayFacts stairway, int index) {
        return ((StepOutcome.Failed) stairway.steps().get(index).outcome()).cause();
    }

    private static StairwayFacts walk(SqlChain chain) {
        return walk(chain, Duration.ofMinutes(1));
    }

    private static StairwayFacts walk(SqlChain chain, Duration limit) {
        return walk(chain, limit, new ServerPool());
    }

    @Test
    void what_a_watch_misses_comes_to_light_and_the_flight_is_walked_again_with_open_eyes() {
        SqlChain chain = new SqlChain()
                .step("1", TASKS, DROP_TASKS)
                .step("2", "CREATE TYPE mood AS ENUM ('ok')", "SELECT 1")
                .step("3", NOTES, "DROP TABLE notes");

        assertThat(outcomes(walk(chain, Duration.ZERO, new ServerPool(), BlindWatch::new)))
                .containsExactly("RESTORED", "LEFT_TRACE", "RESTORED");
    }

    private static StairwayFacts walk(SqlChain chain, Duration limit, DatabaseProvider provider) {
        return walk(chain, limit, provider, SchemaWatch::open);
    }

    private static StairwayFacts walk(
            SqlChain chain, Duration limit, DatabaseProvider provider, Ground.Lookout lookout) {
        return walk(chain, limit, provider, lookout, 1);
    }

    private static StairwayFacts inStretches(SqlChain chain, int stretches) {
        return walk(chain, Duration.ZERO, new ServerPool(), SchemaWatch::open, stretches);
    }

    private static StairwayFacts walk(
            SqlChain chain, Duration limit, DatabaseProvider provider, Ground.Lookout lookout, int stretches) {
        RoundTripOptions options = new RoundTripOptions(
                DatabaseRole.SUPERUSER, Optional.empty(), DowngradePolicy.DECLARED, limit, Optional.empty());
        return new StairwayLane(
                        chain.read(),
                        options,
                        () -> new Grounds(chain, provider, options, lookout),
                        stretches,
                        new PhaseClock(new Silence()))
                .run();
    }

    private record CountingProvider(AtomicInteger starts) implements DatabaseProvider {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public DatabaseServer start() {
            starts.incrementAndGet();
            return new ServerPool().start();
        }
    }
}
