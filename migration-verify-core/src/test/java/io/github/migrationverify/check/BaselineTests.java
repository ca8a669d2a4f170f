package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.added;
import static io.github.migrationverify.check.Facts.beside;
import static io.github.migrationverify.check.Facts.cameDown;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.leftTrace;
import static io.github.migrationverify.check.Facts.linear;
import static io.github.migrationverify.check.Facts.object;
import static io.github.migrationverify.check.Facts.options;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.refused;
import static io.github.migrationverify.check.Facts.revision;
import static io.github.migrationverify.check.Facts.step;
import static io.github.migrationverify.check.Facts.trip;
import static io.github.migrationverify.check.Facts.waiving;
import static io.github.migrationverify.check.Facts.wentUp;
import static io.github.migrationverify.check.Facts.wentUpAgain;
import static io.github.migrationverify.check.Facts.withFaults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BaselineTests {

    private static final SourceReading CHAIN = linear("a", "b");
    private static final Place LINE_7 = new Place("baseline.yaml", 7);
    private static final Optional<RoundTripResult> B_LEAVES_A_TYPE = stairway(
            step("a", new StepOutcome.Restored()), step("b", leftTrace(added(ObjectKind.ENUM, "public.mood"))));
    private static final Optional<RoundTripResult> ALL_RESTORED =
            stairway(step("a", new StepOutcome.Restored()), step("b", new StepOutcome.Restored()));

    @Nested
    class Accepting {

        @Test
        void a_finding_in_the_baseline_is_waived_with_its_reason_whatever_the_message_says() {
            assertThat(judge(CHAIN, B_LEAVES_A_TYPE, trace(1, "dropped by hand")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo(FindingCode.DOWNGRADE_LEFT_TRACE);
                        assertThat(finding.waived()).contains("dropped by hand");
                    });
        }

        @Test
        void an_entry_without_a_reason_says_so() {
            assertThat(judge(CHAIN, B_LEAVES_A_TYPE, trace(1, "")).get(0).waived())
                    .contains("in the baseline, without a reason yet");
        }

        @Test
        void a_revision_may_be_named_in_any_way_that_only_one_answers_to() {
            BaselineEntry byId = entry(
                    new FindingIdentity(
                            FindingCode.DOWNGRADE_LEFT_TRACE,
                            Optional.of("anna:b"),
                            List.of(),
                            Optional.of("enum public.mood"),
                            Optional.empty()),
                    1,
                    "known");
            assertThat(judge(CHAIN, B_LEAVES_A_TYPE, byId)).singleElement().matches(finding -> !finding.counts());
        }

        @Test
        void the_same_code_about_another_object_is_a_new_finding() {
            Optional<RoundTripResult> another = stairway(
                    step("a", new StepOutcome.Restored()),
                    step("b", leftTrace(added(ObjectKind.TABLE, "public.moods"))));
            assertThat(said(judge(CHAIN, another, trace(1, "known"))))
                    .containsExactlyInAnyOrder("downgrade-left-trace open", "stale-baseline open");
        }

        @Test
        void of_findings_alike_no_more_are_accepted_than_the_entry_counts() {
            SourceReading twoMissing =
                    reading("db/changelog.xml", revision("a", ""), revision("b", "", "a", "zzz", "yyy"));
            assertThat(said(judge(twoMissing, Optional.empty(), missingParent(1))))
                    .containsExactlyInAnyOrder("missing-parent waived", "missing-parent open");
            assertThat(said(judge(twoMissing, Optional.empty(), missingParent(2))))
                    .containsExactly("missing-parent waived", "missing-parent waived");
        }

        @Test
        void a_third_head_is_not_covered_by_the_entry_for_two() {
            BaselineEntry two = entry(heads("b", "c"), 1, "known");
            SourceReading chain = reading("db/changelog.xml", revision("a", ""), on("b", "a"), on("c", "a"));
            SourceReading third =
                    reading("db/changelog.xml", revision("a", ""), on("b", "a"), on("c", "a"), on("d", "a"));
            assertThat(said(judge(chain, Optional.empty(), two))).containsExactly("multiple-heads waived");
            assertThat(said(judge(third, Optional.empty(), two)))
                    .containsExactlyInAnyOrder("multiple-heads open", "stale-baseline open");
        }

        @Test
        void of_files_without_revisions_each_is_accepted_by_itself() {
            SourceReading orphans = withFaults(CHAIN, orphan("db/old.sql"), orphan("db/new.sql"));
            BaselineEntry old = entry(ofFile(FindingCode.ORPHAN_FILE, "db/old.sql"), 1, "kept for reference");
            assertThat(judge(orphans, Optional.empty(), old))
                    .extracting(finding -> finding.place().orElseThrow() + " "
                            + finding.waived().isPresent())
                    .containsExactlyInAnyOrder("db/old.sql true", "db/new.sql false");
        }
    }

    @Nested
    class Stale {

        @Test
        void an_entry_whose_finding_no_longer_occurs_is_an_error_at_its_line_and_says_how_to_renew() {
            assertThat(judge(CHAIN, ALL_RESTORED, trace(1, "known")))
                    .singleElement()
                    .satisfies(stale -> {
                        assertThat(stale.code()).isEqualTo(FindingCode.STALE_BASELINE);
                        assertThat(stale.severity()).isEqualTo(Severity.ERROR);
                        assertThat(stale.place()).contains(LINE_7);
                        assertThat(stale.revision()).contains(key("b"));
                        assertThat(stale.message())
                                .isEqualTo(
                                        "The baseline's entry for downgrade-left-trace of revision b and enum public.mood"
                                                + " no longer occurs: this run found no such thing; expected each entry to be found.");
                        assertThat(stale.evidence()).containsExactly(new Evidence("What it said", "it said so"));
                        assertThat(stale.remedy())
                                .isEqualTo(
                                        "Run mvn migration-verify:baseline, which drops what is mended and keeps the rest with"
                                                + " its reasons, and commit the file.");
                    });
        }

        @Test
        void fewer_findings_than_counted_are_stale() {
            SourceReading missing = reading("db/changelog.xml", revision("a", ""), revision("b", "", "a", "zzz"));
            assertThat(judge(missing, Optional.empty(), missingParent(2)))
                    .extracting(Finding::message)
                    .contains("The baseline's entry for missing-parent of revision b counts 2, and this run found 1;"
                            + " expected each entry to be found.");
        }

        @Test
        void a_revision_that_is_gone_takes_its_entry_with_it() {
            assertThat(judge(linear("a"), stairway(step("a", new StepOutcome.Restored())), trace(1, "known")))
                    .extracting(Finding::message)
                    .containsExactly(
                            "The baseline's entry for downgrade-left-trace of revision db/b.sql::b::anna and enum"
                                    + " public.mood is about a revision that the chain does not have; expected each entry to be"
                                    + " found.");
        }

        @Test
        void a_run_without_a_round_trip_does_not_judge_entries_of_one() {
            assertThat(judge(CHAIN, Optional.empty(), trace(1, "known"))).isEmpty();
        }

        @Test
        void a_run_that_tries_no_way_down_does_not_judge_entries_of_it() {
            Optional<RoundTripResult> onlyUp = Optional.of(trip(
                    wentUp(Map.of(object(ObjectKind.TABLE, "public.t"), "a")), cameDown(), wentUpAgain()));
            assertThat(judge(CHAIN, onlyUp, trace(1, "known"))).isEmpty();
        }

        @Test
        void where_a_file_cannot_be_read_revisions_may_be_hidden_and_their_entries_are_not_judged() {
            SourceReading cut = withFaults(linear("a"), unreadable());
            assertThat(said(judge(cut, Optional.empty(), missingParent(1)))).containsExactly("unreadable-file open");
        }

        @Test
        void an_entry_that_a_waiver_covers_as_well_is_not_stale() {
            CheckOptions both = waiving(new Waiver(FindingCode.DOWNGRADE_LEFT_TRACE, Optional.of("b"), "waived"))
                    .with(baseline(trace(1, "known")));
            assertThat(new Checks(both).judge(CHAIN, B_LEAVES_A_TYPE, AgainstGit.unseen()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.waived()).contains("waived"));
        }
    }

    @Nested
    class Renewing {

        @Test
        void what_is_found_is_entered_and_accepted_from_then_on() {
            BaselineRenewal first = renewed(options(), CHAIN, B_LEAVES_A_TYPE);
            assertThat(counts(first)).isEqualTo("1 new, 0 kept, 0 dropped");
            assertThat(first.baseline().entries())
                    .containsExactly(new BaselineEntry(
                            trace(1, "").identity(),
                            1,
                            "After the downgrade of revision b, enum public.mood remains; expected the schema that was"
                                    + " there before its upgrade.",
                            Optional.empty(),
                            Optional.empty()));
            assertThat(new Checks(options().with(first.baseline())).judge(CHAIN, B_LEAVES_A_TYPE, AgainstGit.unseen()))
                    .noneMatch(Finding::counts);
        }

        @Test
        void reasons_are_kept_what_is_mended_is_dropped_and_what_could_not_be_seen_stays() {
            Baseline earlier = baseline(trace(1, "dropped by hand"), missingParent(1));
            BaselineRenewal byTrip = renewed(options().with(earlier), CHAIN, B_LEAVES_A_TYPE);
            assertThat(counts(byTrip)).isEqualTo("0 new, 1 kept, 1 dropped");
            assertThat(byTrip.baseline()).isEqualTo(baseline(trace(1, "dropped by hand")));
            BaselineRenewal byReading = renewed(options().with(earlier), CHAIN, Optional.empty());
            assertThat(byReading.baseline()).isEqualTo(baseline(trace(1, "dropped by hand")));
        }

        @Test
        void a_second_time_nothing_changes() {
            Baseline first = renewed(options(), CHAIN, B_LEAVES_A_TYPE).baseline();
            BaselineRenewal second = renewed(options().with(first), CHAIN, B_LEAVES_A_TYPE);
            assertThat(second.changed()).isFalse();
            assertThat(second.baseline()).isEqualTo(first);
        }

        @Test
        void what_the_pom_waives_is_not_entered() {
            CheckOptions waived = waiving(new Waiver(FindingCode.DOWNGRADE_LEFT_TRACE, Optional.of("b"), "waived"));
            assertThat(renewed(waived, CHAIN, B_LEAVES_A_TYPE).baseline()).isEqualTo(Baseline.none());
        }

        @Test
        void what_keeps_the_chain_from_running_is_not_entered_and_is_counted() {
            SourceReading cut = refused(withFaults(linear("a"), unreadable()), "db/x.xml cannot be parsed");
            BaselineRenewal renewal = renewed(options(), cut, Optional.empty());
            assertThat(renewal.baseline()).isEqualTo(Baseline.none());
            assertThat(renewal.leftOut()).isEqualTo(1);
        }

        private static BaselineRenewal renewed(
                CheckOptions options, SourceReading chain, Optional<RoundTripResult> trip) {
            return new Checks(options).renewBaseline(chain, trip, AgainstGit.unseen());
        }

        private static String counts(BaselineRenewal renewal) {
            return renewal.added() + " new, " + renewal.kept() + " kept, " + renewal.dropped() + " dropped";
        }
    }

    private static List<Finding> judge(SourceReading chain, Optional<RoundTripResult> trip, BaselineEntry... entries) {
        return new Checks(options().with(baseline(entries))).judge(chain, trip, AgainstGit.unseen());
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() != FindingCode.MULTIPLE_BASES)
                .map(finding -> finding.code().id() + (finding.waived().isPresent() ? " waived" : " open"))
                .toList();
    }

    private static Baseline baseline(BaselineEntry... entries) {
        return new Baseline(List.of(entries));
    }

    private static BaselineEntry trace(int count, String reason) {
        return entry(
                new FindingIdentity(
                        FindingCode.DOWNGRADE_LEFT_TRACE,
                        Optional.of(key("b")),
                        List.of(),
                        Optional.of("enum public.mood"),
                        Optional.empty()),
                count,
                reason);
    }

    private static BaselineEntry missingParent(int count) {
        return entry(
                new FindingIdentity(
                        FindingCode.MISSING_PARENT,
                        Optional.of(key("b")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                count,
                "known");
    }

    private static FindingIdentity heads(String... ids) {
        return new FindingIdentity(
                FindingCode.MULTIPLE_HEADS,
                Optional.empty(),
                Arrays.stream(ids).map(Facts::key).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static FindingIdentity ofFile(FindingCode code, String file) {
        return new FindingIdentity(code, Optional.empty(), List.of(), Optional.empty(), Optional.of(file));
    }

    private static BaselineEntry entry(FindingIdentity identity, int count, String reason) {
        return new BaselineEntry(
                identity,
                count,
                "it said so",
                Optional.of(reason).filter(text -> !text.isEmpty()),
                Optional.of(LINE_7));
    }

    private static Revision on(String id, String parent) {
        return revision(id, "", parent);
    }

    private static SourceFault orphan(String file) {
        return new SourceFault.OrphanFile(Place.of(file), "db/changelog.xml");
    }

    private static SourceFault unreadable() {
        return new SourceFault.UnreadableFile(new Place("db/x.xml", 3), "not well-formed");
    }

    private static Optional<RoundTripResult> stairway(StairwayStep... steps) {
        return Optional.of(beside(
                trip(wentUp(Map.of(object(ObjectKind.TABLE, "public.t"), "a")), cameDown(), wentUpAgain()), steps));
    }
}
