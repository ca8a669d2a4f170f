package io.github.migrationverify.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.ServerPool;
import io.github.migrationverify.roundtrip.PhaseResult.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTripTests {

    private static final String TASKS = "CREATE TABLE tasks (id integer PRIMARY KEY, title text)";

    @Test
    void a_sound_chain_passes_every_phase_and_every_revision_is_restored() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step("2", "ALTER TABLE tasks ADD done boolean", "ALTER TABLE tasks DROP done"));

        assertThat(result.phases()).extracting(PhaseResult::status).containsOnly(Status.PASSED);
        assertThat(outcomes(result)).containsExactly("RESTORED", "RESTORED");
        assertThat(result.databaseVersion())
                .hasValueSatisfying(version -> assertThat(version).startsWith("17."));
        assertThat(phase(result, Phase.UPGRADE).revisions()).hasValue(2);
        assertThat(phase(result, Phase.UPGRADE).tables()).hasValue(1);
        assertThat(phase(result, Phase.NOTHING_REMAINS).tables()).hasValue(0);
    }

    @Test
    void a_failed_downgrade_is_recorded_with_its_state_and_the_way_up_is_tried_from_there() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step(
                        "2",
                        "ALTER TABLE tasks ADD done boolean DEFAULT TRUE",
                        "ALTER TABLE tasks ALTER done SET DEFAULT 1")
                .step("3", "CREATE INDEX ON tasks (title)", "DROP INDEX tasks_title_idx"));

        DowngradeFacts down = result.downgrade().orElseThrow();
        assertThat(down.failure().orElseThrow().message().sqlState()).contains("42804");
        assertThat(down.failure().orElseThrow().revision()).contains("chain.sql::2");
        assertThat(down.standsAt()).contains("chain.sql::2");
        assertThat(down.tables()).isEqualTo(1);
        assertThat(down.remnants()).isEmpty();
        assertThat(statuses(result))
                .containsExactly("PASSED", "PASSED", "PASSED", "FAILED", "FAILED", "PASSED", "PASSED", "FAILED");
        assertThat(outcomes(result)).containsExactly("RESTORED", "FAILED", "RESTORED");
    }

    @Test
    void a_downgrade_that_the_leftovers_of_another_stop_counts_for_that_one_alone() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step("2", "CREATE TABLE notes (id integer)", "DROP TABLE notes")
                .step("3", "CREATE TABLE keys (id integer)", "DROP TABLE notes"));

        assertThat(phase(result, Phase.DOWNGRADE).reason()).isEqualTo("2: table \"notes\" does not exist");
        assertThat(outcomes(result)).containsExactly("RESTORED", "RESTORED", "LEFT_TRACE");
    }

    @Test
    void a_downgrade_that_fails_in_the_chain_alone_counts_all_the_same() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "SELECT 1 / (1 - (SELECT count(*) FROM tasks)); DROP TABLE tasks")
                .step("2", "INSERT INTO tasks VALUES (1, 'first') ON CONFLICT DO NOTHING", "SELECT 1"));

        assertThat(phase(result, Phase.STAIRWAY).status()).isEqualTo(Status.PASSED);
        assertThat(outcomes(result)).containsExactly("FAILED", "RESTORED");
    }

    @Test
    void a_type_that_outlives_its_table_is_traced_to_the_revision_that_created_it() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step(
                        "2",
                        "CREATE TYPE mood AS ENUM ('ok'); ALTER TABLE tasks ADD mood mood",
                        "ALTER TABLE tasks DROP mood")
                .step("3", "ALTER TYPE mood OWNER TO CURRENT_USER; ALTER TYPE mood RENAME TO feeling", "SELECT 1"));

        Remnant remnant = result.downgrade().orElseThrow().remnants().get(0);
        assertThat(remnant.change().describe()).startsWith("+ enum public.feeling");
        assertThat(remnant.createdBy()).contains("chain.sql::2");
        assertThat(remnant.writtenBy()).contains("chain.sql::3");
        assertThat(phase(result, Phase.RE_UPGRADE).reason()).isEqualTo("3: type \"feeling\" already exists");
    }

    @Test
    void the_way_down_stops_at_a_revision_without_one_and_is_compared_with_the_state_seen_there() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .oneWay("2", "INSERT INTO tasks VALUES (1, 'first')")
                .step("3", "CREATE VIEW titles AS SELECT title FROM tasks", "DROP VIEW titles"));

        assertThat(phase(result, Phase.DOWNGRADE).stoppedAt()).contains("chain.sql::2");
        assertThat(phase(result, Phase.DOWNGRADE).revisions()).hasValue(1);
        assertThat(phase(result, Phase.NOTHING_REMAINS).status()).isEqualTo(Status.PASSED);
        assertThat(outcomes(result)).containsExactly("RESTORED", "IRREVERSIBLE", "RESTORED");
    }

    @Test
    void a_head_without_a_way_down_leaves_nothing_to_revert() {
        RoundTripResult result =
                run(new SqlChain().step("1", TASKS, "DROP TABLE tasks").oneWay("2", "SELECT 1"));

        assertThat(phase(result, Phase.DOWNGRADE).revisions()).hasValue(0);
        assertThat(statuses(result)).containsOnly("PASSED");
        assertThat(outcomes(result)).containsExactly("RESTORED", "IRREVERSIBLE");
    }

    @Test
    void the_floor_stays_where_it_is() {
        SqlChain chain = new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step("2", "ALTER TABLE tasks ADD a text", "ALTER TABLE tasks DROP a")
                .step("3", "ALTER TABLE tasks ADD b text", "ALTER TABLE tasks DROP b");
        RoundTripResult result =
                run(chain, options(DatabaseRole.SUPERUSER, DowngradePolicy.DECLARED, Optional.of("chain.sql::2")));

        assertThat(phase(result, Phase.DOWNGRADE).stoppedAt()).contains("chain.sql::2");
        assertThat(outcomes(result)).containsExactly("SKIPPED", "SKIPPED", "RESTORED");
    }

    @Test
    void a_tool_that_reports_success_and_keeps_its_history_is_found_out() {
        RoundTripResult result =
                run(new SqlChain().step("1", TASKS, "DROP TABLE tasks").thatKeepsItsHistory());

        assertThat(result.downgrade().orElseThrow().stillRecorded()).containsExactly("chain.sql::1");
        assertThat(phase(result, Phase.DOWNGRADE).reason())
                .isEqualTo("the tool reported success, and reverted revisions that its history still holds are: 1");
    }

    @Test
    void after_a_failed_upgrade_the_way_down_is_tried_and_the_way_up_again_is_not() {
        RoundTripResult result = run(new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step("2", "CREATE INDEX ON nowhere (id)", "SELECT 1")
                .step("3", "SELECT 1", "SELECT 1"));

        assertThat(statuses(result))
                .containsExactly("PASSED", "FAILED", "FAILED", "PASSED", "PASSED", "SKIPPED", "SKIPPED", "FAILED");
        assertThat(phase(result, Phase.UPGRADE).reason()).isEqualTo("2: relation \"nowhere\" does not exist");
        assertThat(outcomes(result)).containsExactly("RESTORED", "FAILED", "NOT_RUN");
    }

    @Test
    void without_downgrades_the_second_way_up_starts_from_empty_on_a_server_of_its_own() {
        SqlChain chain = new SqlChain().step("1", TASKS, "DROP TABLE nowhere");
        RoundTripResult result = run(chain, options(DatabaseRole.SUPERUSER, DowngradePolicy.OFF, Optional.empty()));

        assertThat(statuses(result))
                .containsExactly("PASSED", "PASSED", "PASSED", "SKIPPED", "SKIPPED", "PASSED", "PASSED", "SKIPPED");
        assertThat(phase(result, Phase.RE_UPGRADE).revisions()).hasValue(1);
        assertThat(outcomes(result)).containsExactly("SKIPPED");
    }

    @Test
    void an_owner_is_helped_over_what_only_a_superuser_may_do_and_it_is_told() {
        SqlChain chain = new SqlChain()
                .step("1", TASKS, "DROP TABLE tasks")
                .step(
                        "2",
                        "ALTER TABLE tasks SET (fillfactor = 70); SELECT pg_read_file('postgresql.conf')",
                        "ALTER TABLE tasks RESET (fillfactor)")
                .step("3", "ALTER TABLE tasks ADD b text", "ALTER TABLE tasks DROP b");
        RoundTripResult result = run(chain, options(DatabaseRole.OWNER, DowngradePolicy.DECLARED, Optional.empty()));

        assertThat(statuses(result)).containsOnly("PASSED");
        assertThat(result.superuserNeeds())
                .extracting(need -> need.revision().orElseThrow())
                .containsExactly("chain.sql::2");
        assertThat(phase(result, Phase.UPGRADE).revisions()).hasValue(3);
    }

    @Test
    void filtered_revisions_are_skipped_with_their_reason() {
        RoundTripResult result =
                run(new SqlChain().step("1", TASKS, "DROP TABLE tasks").filtered("2", "context test"));

        assertThat(result.revisions().get(1).outcome()).isEqualTo(new StepOutcome.Skipped("context test"));
    }

    @Test
    void a_chain_without_revisions_is_not_run() {
        RoundTripResult result = run(new SqlChain());

        assertThat(result.phases()).extracting(PhaseResult::status).containsOnly(Status.SKIPPED);
        assertThat(result.phases()).extracting(PhaseResult::reason).containsOnly("there is no revision to run");
        assertThat(result.databaseVersion()).isEmpty();
    }

    private static RoundTripOptions options(DatabaseRole role, DowngradePolicy policy, Optional<String> floor) {
        return new RoundTripOptions(role, Optional.empty(), policy, Duration.ZERO, floor);
    }

    private static RoundTripResult run(SqlChain chain) {
        return run(chain, options(DatabaseRole.SUPERUSER, DowngradePolicy.DECLARED, Optional.empty()));
    }

    private static RoundTripResult run(SqlChain chain, RoundTripOptions options) {
        return new RoundTrip(chain, chain.read(), options, new Silence()).run(new ServerPool());
    }

    private static List<String> outcomes(RoundTripResult result) {
        return result.revisions().stream()
                .map(revision -> revision.outcome().id())
                .toList();
    }

    private static List<String> statuses(RoundTripResult result) {
        return result.phases().stream().map(phase -> phase.status().name()).toList();
    }

    private static PhaseResult phase(RoundTripResult result, Phase wanted) {
        return result.phases().stream()
                .filter(phase -> phase.phase() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
