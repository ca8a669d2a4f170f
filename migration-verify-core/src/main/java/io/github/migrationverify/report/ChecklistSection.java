package io.github.migrationverify.report;

import static io.github.migrationverify.check.FindingCode.BASE_NOT_EMPTY;
import static io.github.migrationverify.check.FindingCode.CLUSTER_RESIDUE;
import static io.github.migrationverify.check.FindingCode.CYCLE;
import static io.github.migrationverify.check.FindingCode.DOWNGRADE_FAILED;
import static io.github.migrationverify.check.FindingCode.DOWNGRADE_LEFT_TRACE;
import static io.github.migrationverify.check.FindingCode.DUPLICATE_REVISION;
import static io.github.migrationverify.check.FindingCode.MISSING_FILE;
import static io.github.migrationverify.check.FindingCode.MISSING_PARENT;
import static io.github.migrationverify.check.FindingCode.MULTIPLE_BASES;
import static io.github.migrationverify.check.FindingCode.MULTIPLE_HEADS;
import static io.github.migrationverify.check.FindingCode.NOTHING_ROLLED_BACK;
import static io.github.migrationverify.check.FindingCode.NO_DOWNGRADE;
import static io.github.migrationverify.check.FindingCode.REUPGRADE_DIFFERS;
import static io.github.migrationverify.check.FindingCode.REUPGRADE_FAILED;
import static io.github.migrationverify.check.FindingCode.STEP_TIMEOUT;
import static io.github.migrationverify.check.FindingCode.UNREADABLE_FILE;
import static io.github.migrationverify.check.FindingCode.UPGRADE_FAILED;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.PhaseResult.Status;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The checklist of common migration issues: each detected, not detected, verified, or not checked by this run. */
final class ChecklistSection {

    private static final Set<String> DATA_STATES = Set.of("23502", "23505", "23514", "22P02");
    private static final Set<String> MISSING_STATES = Set.of("42P01", "42703", "42704", "42883", "3F000");

    private final Report report;

    private ChecklistSection(Report report) {
        this.report = report;
    }

    static void write(Markdown page, Report report) {
        page.heading(2, "Common Migration Issues Checklist");
        ChecklistSection section = new ChecklistSection(report);
        page.bullets(List.of(
                section.line("Several heads or bases", true, is(MULTIPLE_HEADS, MULTIPLE_BASES)),
                section.line(
                        "Broken chain",
                        true,
                        is(MISSING_PARENT, CYCLE, DUPLICATE_REVISION, MISSING_FILE, UNREADABLE_FILE)),
                section.line("Upgrade failures", section.ran(Phase.UPGRADE), is(UPGRADE_FAILED)),
                section.line("Foreign key constraint violations", section.ran(Phase.UPGRADE), state(Set.of("23503"))),
                section.line("Data that break a constraint", section.ran(Phase.UPGRADE), state(DATA_STATES)),
                section.line("Missing columns or tables", section.ran(Phase.UPGRADE), state(MISSING_STATES)),
                section.line(
                        "SQL syntax errors (upgrade)",
                        section.ran(Phase.UPGRADE),
                        is(UPGRADE_FAILED).and(state(Set.of("42601")))),
                section.line("Missing down migrations", true, is(NO_DOWNGRADE)),
                section.line(
                        "Down migration failures",
                        section.moved(Phase.DOWNGRADE) || section.moved(Phase.STAIRWAY),
                        is(DOWNGRADE_FAILED, NOTHING_ROLLED_BACK)),
                section.line(
                        "Objects left after a downgrade",
                        section.moved(Phase.STAIRWAY)
                                || (section.moved(Phase.DOWNGRADE) && section.passed(Phase.NOTHING_REMAINS)),
                        is(BASE_NOT_EMPTY, DOWNGRADE_LEFT_TRACE, CLUSTER_RESIDUE)),
                section.line("Steps that hang", section.moved(Phase.STAIRWAY), is(STEP_TIMEOUT)),
                section.restoration(),
                section.idempotence()));
    }

    private static Predicate<Finding> is(FindingCode... codes) {
        return finding -> List.of(codes).contains(finding.code());
    }

    private static Predicate<Finding> state(Set<String> states) {
        return finding -> finding.sqlState().filter(states::contains).isPresent();
    }

    private String line(String issue, boolean checked, Predicate<Finding> seen) {
        List<Finding> findings = report.findings().stream().filter(seen).toList();
        if (findings.isEmpty()) {
            return checked ? Marks.GOOD + " " + issue + ": NOT DETECTED" : Marks.NONE + " " + issue + ": NOT CHECKED";
        }
        long waived = findings.stream()
                .filter(finding -> finding.waived().isPresent())
                .count();
        String mark = findings.stream().anyMatch(Finding::counts) ? Marks.BAD : Marks.CARE;
        String detected = mark + " " + issue + ": DETECTED (" + Wording.count(findings.size(), "issue");
        return detected + (waived == 0 ? ")" : ", " + waived + " waived)");
    }

    private String idempotence() {
        boolean seen = report.findings().stream().anyMatch(is(REUPGRADE_FAILED, REUPGRADE_DIFFERS));
        boolean passed = moved(Phase.RE_UPGRADE) && passed(Phase.SCHEMA_IDENTICAL);
        if (passed && !seen) {
            return Marks.GOOD + " Upgrade idempotence: VERIFIED";
        }
        return seen || moved(Phase.RE_UPGRADE)
                ? Marks.BAD + " Upgrade idempotence: NOT VERIFIED"
                : Marks.NONE + " Upgrade idempotence: NOT CHECKED";
    }

    private String restoration() {
        Optional<RoundTripResult> trip =
                report.roundTrip().filter(result -> result.stairway().isPresent());
        String issue = " Downgrade of each revision by itself: ";
        Outcomes outcomes = new Outcomes(trip.map(RoundTripResult::revisions).orElse(List.of()));
        if (trip.isEmpty() || (passed(Phase.STAIRWAY) && outcomes.restored() == 0)) {
            return Marks.NONE + issue + "NOT CHECKED";
        }
        String counts = " (" + outcomes.words() + ")";
        return passed(Phase.STAIRWAY)
                ? Marks.GOOD + issue + "VERIFIED" + counts
                : Marks.BAD + issue + "NOT VERIFIED" + counts;
    }

    private boolean passed(Phase phase) {
        return status(phase).equals(Optional.of(Status.PASSED));
    }

    /** Whether the phase ran, and had a revision to run or failed at its first. */
    private boolean moved(Phase phase) {
        return report.roundTrip().map(RoundTripResult::phases).orElse(List.of()).stream()
                .filter(result -> result.phase() == phase)
                .anyMatch(result -> result.status() == Status.FAILED
                        || (result.status() == Status.PASSED
                                && result.revisions().orElse(0) > 0));
    }

    private boolean ran(Phase phase) {
        return status(phase).filter(status -> status != Status.SKIPPED).isPresent();
    }

    private Optional<Status> status(Phase phase) {
        return report.roundTrip().map(RoundTripResult::phases).orElse(List.of()).stream()
                .filter(result -> result.phase() == phase)
                .map(PhaseResult::status)
                .findFirst();
    }
}
