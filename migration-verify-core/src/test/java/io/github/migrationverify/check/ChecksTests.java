package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.added;
import static io.github.migrationverify.check.Facts.beside;
import static io.github.migrationverify.check.Facts.cameDown;
import static io.github.migrationverify.check.Facts.failedAgain;
import static io.github.migrationverify.check.Facts.failure;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.leftTrace;
import static io.github.migrationverify.check.Facts.linear;
import static io.github.migrationverify.check.Facts.object;
import static io.github.migrationverify.check.Facts.options;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.refused;
import static io.github.migrationverify.check.Facts.revision;
import static io.github.migrationverify.check.Facts.said;
import static io.github.migrationverify.check.Facts.step;
import static io.github.migrationverify.check.Facts.stuck;
import static io.github.migrationverify.check.Facts.trip;
import static io.github.migrationverify.check.Facts.waiving;
import static io.github.migrationverify.check.Facts.wentUp;
import static io.github.migrationverify.check.Facts.wentUpAgain;
import static io.github.migrationverify.check.Facts.withFaults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.roundtrip.StepOutcome.Failed;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChecksTests {

    private static final UpgradeFacts UP = wentUp(Map.of(object(ObjectKind.TABLE, "public.t"), "a"));
    private static final RunFailure BROKEN = failure("b", said("42804", "column \"c\" is of type boolean", "ALTER"));
    private static final RoundTripResult PERFECT = trip(UP, cameDown(), wentUpAgain());
    private static final ReupgradeFacts DIFFERS = wentUpAgain(added(ObjectKind.TABLE, "public.other"));

    @Nested
    class Severities {

        @Test
        void a_missing_way_down_is_a_warning_and_an_error_where_it_is_required() {
            assertThat(severity(options())).isEqualTo(Severity.WARNING);
            assertThat(severity(new CheckOptions(
                            DowngradePolicy.REQUIRED, Map.of(), List.of(), Optional.empty(), Baseline.none())))
                    .isEqualTo(Severity.ERROR);
        }

        @Test
        void the_users_own_severity_comes_first() {
            CheckOptions own = new CheckOptions(
                    DowngradePolicy.REQUIRED,
                    Map.of(FindingCode.NO_DOWNGRADE, Severity.INFO),
                    List.of(),
                    Optional.empty(),
                    Baseline.none());
            assertThat(severity(own)).isEqualTo(Severity.INFO);
        }

        @Test
        void the_worst_comes_first_and_then_the_place_decides() {
            List<Migration> migrations = List.of(
                    withoutWayDown("a"),
                    new Migration(
                            revision("z", "", "a"),
                            new WayDown.Declared(),
                            new Participation.Active(),
                            Optional.empty()),
                    new Migration(
                            revision("y", "", "a"),
                            new WayDown.Missing("none"),
                            new Participation.Active(),
                            Optional.empty()));
            assertThat(judge(options(), reading("db/changelog.xml", migrations), Optional.empty()))
                    .extracting(finding ->
                            finding.code().id() + " " + finding.place().orElseThrow())
                    .containsExactly("multiple-heads db/y.sql:3", "no-downgrade db/a.sql:3", "no-downgrade db/y.sql:3");
        }

        @Test
        void a_revision_that_is_not_meant_to_come_down_needs_no_way_down_and_its_waiver_is_not_stale() {
            SourceReading chain = reading("db/changelog.xml", List.of(withoutWayDown("a")));
            Optional<RoundTripResult> below =
                    Optional.of(beside(PERFECT, step("a", new StepOutcome.Skipped("at or below the floor"))));
            Waiver waiver = new Waiver(FindingCode.NO_DOWNGRADE, Optional.of("a"), "old");
            assertThat(judge(options(), chain, below)).isEmpty();
            assertThat(judge(waiving(waiver), chain, below)).isEmpty();
        }

        private static Severity severity(CheckOptions options) {
            SourceReading chain = reading("db/changelog.xml", List.of(withoutWayDown("a")));
            return judge(options, chain, Optional.empty()).get(0).severity();
        }
    }

    @Nested
    class Verdicts {

        @Test
        void a_failed_downgrade_is_conditional() {
            assertThat(verdict(trip(UP, stuck(BROKEN, "b", 1), wentUpAgain())))
                    .isEqualTo(Verdict.CONDITIONALLY_APPROVED);
        }

        @Test
        void several_heads_are_rejected() {
            SourceReading heads =
                    reading("db/changelog.xml", revision("a", ""), revision("b", "", "a"), revision("c", "", "a"));
            assertThat(Verdict.on(judge(options(), heads, Optional.empty()))).isEqualTo(Verdict.REJECTED);
        }

        @Test
        void a_second_way_up_blames_the_way_down_only_where_that_was_imperfect() {
            assertThat(verdict(trip(UP, stuck(BROKEN, "b", 1), DIFFERS))).isEqualTo(Verdict.CONDITIONALLY_APPROVED);
            assertThat(verdict(trip(UP, cameDown(), DIFFERS))).isEqualTo(Verdict.REJECTED);
            assertThat(verdict(trip(UP, cameDown(), failedAgain(BROKEN)))).isEqualTo(Verdict.REJECTED);
        }

        @Test
        void what_is_there_already_on_the_second_way_up_was_left_by_the_way_down() {
            RunFailure role = failure("b", said("42710", "role \"readers\" already exists", "CREATE ROLE readers"));
            assertThat(verdict(trip(UP, cameDown(), failedAgain(role)))).isEqualTo(Verdict.CONDITIONALLY_APPROVED);
        }

        @Test
        void a_trace_is_conditional_and_a_step_that_hangs_is_not() {
            RunFailure hung = new RunFailure(RunFailure.Kind.TIMED_OUT, BROKEN.revision(), BROKEN.message(), 300_000);
            assertThat(verdict(beside(PERFECT, step("b", leftTrace(added(ObjectKind.TABLE, "public.t"))))))
                    .isEqualTo(Verdict.CONDITIONALLY_APPROVED);
            assertThat(verdict(beside(PERFECT, step("b", new Failed(Direction.DOWNGRADE, hung)))))
                    .isEqualTo(Verdict.REJECTED);
        }

        @Test
        void a_revision_that_came_down_well_by_itself_has_its_way_up_to_blame() {
            RoundTripResult imperfect = trip(UP, stuck(BROKEN, "a", 1), wentUpAgain());
            RunFailure again = failure("b", said("22012", "division by zero", "UPDATE"));
            assertThat(verdict(beside(imperfect, step("b", new Failed(Direction.REUPGRADE, again)))))
                    .isEqualTo(Verdict.REJECTED);
        }

        @Test
        void a_row_that_is_there_already_was_left_by_the_way_down() {
            RoundTripResult perfect = trip(UP, cameDown(), wentUpAgain());
            RunFailure again = failure("b", said("23505", "duplicate key", "INSERT"));
            assertThat(verdict(beside(perfect, step("b", new Failed(Direction.REUPGRADE, again)))))
                    .isEqualTo(Verdict.CONDITIONALLY_APPROVED);
        }

        private static Verdict verdict(RoundTripResult result) {
            return Verdict.on(judge(options(), linear("a", "b"), Optional.of(result)));
        }
    }

    @Nested
    class Refusals {

        private static final SourceFault UNREADABLE =
                new SourceFault.UnreadableFile(Place.of("db/x.xml"), "it is empty");

        @Test
        void a_refusal_that_nothing_explains_is_a_finding() {
            List<Finding> findings =
                    judge(options(), refused(linear("a"), "property table.name is not set"), Optional.empty());
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).code()).isEqualTo(FindingCode.CHAIN_REFUSED);
            assertThat(findings.get(0).message())
                    .isEqualTo(
                            "Liquibase refuses this chain: property table.name is not set; expected it to be ready to run"
                                    + " it.");
            assertThat(findings.get(0).place()).contains(Place.of("db/changelog.xml"));
        }

        @Test
        void a_refusal_for_an_unreadable_file_is_no_second_finding() {
            assertThat(codes(options(), UNREADABLE)).containsExactly(FindingCode.UNREADABLE_FILE);
        }

        @Test
        void a_chain_that_shows_no_revision_because_of_an_unreadable_file_is_not_empty() {
            SourceReading nothing = withFaults(reading("db/changelog.xml"), UNREADABLE);
            assertThat(judge(options(), nothing, Optional.empty()))
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.UNREADABLE_FILE);
        }

        @Test
        void an_orphan_explains_no_refusal() {
            assertThat(codes(options(), new SourceFault.OrphanFile(Place.of("db/x.xml"), "db/changelog.xml")))
                    .containsExactly(FindingCode.CHAIN_REFUSED, FindingCode.ORPHAN_FILE);
        }

        @Test
        void a_chain_that_cannot_run_is_not_approved_by_waiving_the_reason() {
            Waiver waiver = new Waiver(FindingCode.UNREADABLE_FILE, Optional.empty(), "known");
            assertThat(codes(waiving(waiver), UNREADABLE))
                    .containsExactly(FindingCode.CHAIN_REFUSED, FindingCode.UNREADABLE_FILE);
        }

        private static List<FindingCode> codes(CheckOptions options, SourceFault fault) {
            SourceReading chain = withFaults(refused(linear("a"), "it cannot be parsed"), fault);
            return judge(options, chain, Optional.empty()).stream()
                    .map(Finding::code)
                    .toList();
        }
    }

    @Nested
    class Waiving {

        private static final Optional<RoundTripResult> FAILED =
                Optional.of(trip(UP, stuck(BROKEN, "b", 1), wentUpAgain()));

        @Test
        void a_waiver_covers_by_key_and_by_any_unambiguous_name() {
            for (String name : List.of(key("b"), "anna:b", "b")) {
                List<Finding> findings = judge(
                        waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.of(name))), linear("a", "b"), FAILED);
                assertThat(findings).hasSize(1);
                assertThat(findings.get(0).waived()).contains("known");
                assertThat(Verdict.on(findings)).isEqualTo(Verdict.APPROVED);
            }
        }

        @Test
        void a_waiver_without_a_revision_covers_them_all() {
            assertThat(judge(waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.empty())), linear("a", "b"), FAILED))
                    .allMatch(finding -> finding.waived().isPresent());
        }

        @Test
        void a_waiver_of_another_revision_covers_nothing_and_is_not_yet_stale() {
            List<Finding> findings =
                    judge(waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.of("a"))), linear("a", "b"), FAILED);
            assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.DOWNGRADE_FAILED);
            assertThat(findings.get(0).waived()).isEmpty();
        }

        @Test
        void a_waiver_that_covers_nothing_is_stale() {
            List<Finding> findings = judge(
                    waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.of("b"))),
                    linear("a", "b"),
                    Optional.of(PERFECT));
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).code()).isEqualTo(FindingCode.STALE_WAIVER);
            assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
            assertThat(findings.get(0).message())
                    .isEqualTo(
                            "The waiver for downgrade-failed of revision b covers nothing: this run found no such thing;"
                                    + " expected a waiver to cover a finding.");
            assertThat(findings.get(0).evidence()).containsExactly(new Evidence("Reason given", "known"));
        }

        @Test
        void a_run_without_round_trip_calls_no_waiver_of_one_stale() {
            assertThat(judge(
                            waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.of("b"))),
                            linear("a", "b"),
                            Optional.empty()))
                    .isEmpty();
        }

        @Test
        void a_run_without_round_trip_calls_a_waiver_of_the_graph_stale() {
            assertThat(judge(
                            waiving(waiver(FindingCode.MULTIPLE_HEADS, Optional.empty())),
                            linear("a"),
                            Optional.empty()))
                    .extracting(Finding::message)
                    .containsExactly(
                            "The waiver for multiple-heads covers nothing: this run found no such thing; expected a"
                                    + " waiver to cover a finding.");
        }

        @Test
        void a_waiver_for_a_revision_that_is_not_there_is_stale_in_every_run() {
            assertThat(judge(
                            waiving(waiver(FindingCode.DOWNGRADE_FAILED, Optional.of("gone"))),
                            linear("a"),
                            Optional.empty()))
                    .extracting(Finding::message)
                    .containsExactly(
                            "The waiver for downgrade-failed of revision gone covers nothing: no revision of the"
                                    + " chain answers to gone; expected a waiver to cover a finding.");
        }

        @Test
        void what_is_not_looked_for_leaves_no_waiver_stale() {
            CheckOptions off = new CheckOptions(
                    DowngradePolicy.OFF,
                    Map.of(),
                    List.of(
                            waiver(FindingCode.NO_DOWNGRADE, Optional.empty()),
                            waiver(FindingCode.REVISION_ID_FORMAT, Optional.empty()),
                            waiver(FindingCode.NEEDS_SUPERUSER, Optional.empty())),
                    Optional.empty(),
                    Baseline.none());
            assertThat(judge(off, linear("a", "b"), Optional.of(PERFECT))).isEmpty();
        }

        @Test
        void a_waiver_of_a_single_revisions_way_down_is_stale_only_where_every_revision_was_tried() {
            CheckOptions waiving = waiving(
                    waiver(FindingCode.DOWNGRADE_LEFT_TRACE, Optional.of("b")),
                    waiver(FindingCode.DOWNGRADE_FAILED, Optional.of("b")));
            RunFailure broken = failure("a", BROKEN.message());
            RoundTripResult stuck = trip(UP, stuck(broken, "a", 1), wentUpAgain());
            StairwayStep a = step("a", new Failed(Direction.DOWNGRADE, broken));
            assertThat(codes(waiving, beside(stuck, a, step("b", new StepOutcome.Restored()))))
                    .filteredOn(FindingCode.STALE_WAIVER::equals)
                    .hasSize(2);
            assertThat(codes(waiving, beside(stuck, a, step("b", new StepOutcome.NotRun("a failed")))))
                    .doesNotContain(FindingCode.STALE_WAIVER);
            assertThat(codes(waiving, stuck)).doesNotContain(FindingCode.STALE_WAIVER);
        }

        private static List<FindingCode> codes(CheckOptions options, RoundTripResult result) {
            return judge(options, linear("a", "b"), Optional.of(result)).stream()
                    .map(Finding::code)
                    .toList();
        }

        private static Waiver waiver(FindingCode code, Optional<String> revision) {
            return new Waiver(code, revision, "known");
        }
    }

    private static Migration withoutWayDown(String id) {
        return new Migration(
                revision(id, ""), new WayDown.Missing("none"), new Participation.Active(), Optional.empty());
    }

    private static List<Finding> judge(CheckOptions options, SourceReading chain, Optional<RoundTripResult> result) {
        return new Checks(options).judge(chain, result, AgainstGit.unseen());
    }
}
