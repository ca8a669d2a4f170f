package io.github.migrationverify.report;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.report.ConsoleLine.Level;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The report in the lines that fit a build's log; SQL and long lists are shortened, the files have them whole. */
public final class ConsoleSummary {

    private static final int TEXT_WIDTH = 160;
    private static final int EVIDENCE_LINES = 6;
    private static final int MOST_NAMED = 5;

    private final Report report;
    private final Names names;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private ConsoleSummary(Report report) {
        this.report = report;
        this.names = new Names(report.chain());
    }

    /**
     * The lines of a report.
     *
     * @param report the report
     * @param written path of the report that people read; empty where none was written
     * @return the lines, top to bottom
     */
    public static List<ConsoleLine> of(Report report, Optional<String> written) {
        ConsoleSummary summary = new ConsoleSummary(report);
        summary.chain();
        report.roundTrip().ifPresent(summary::phases);
        report.findings().stream().filter(finding -> finding.waived().isEmpty()).forEach(summary::finding);
        WaivedLines.of(report.findings(), summary.names).forEach(line -> summary.say(Level.INFO, line));
        summary.notChecked();
        summary.verdict();
        written.ifPresent(path -> summary.say(Level.INFO, "Report: " + path));
        return List.copyOf(summary.lines);
    }

    private void say(Level level, String text) {
        lines.add(new ConsoleLine(level, text));
    }

    private void chain() {
        RevisionGraph graph = report.chain().graph();
        List<String> heads = names.of(graph.heads());
        String head = heads.isEmpty()
                ? "no head"
                : (heads.size() == 1 ? "head " : heads.size() + " heads: ") + Wording.list(heads, MOST_NAMED);
        say(
                Level.INFO,
                report.chain().root() + ": " + Wording.count(graph.revisions().size(), "revision") + ", " + head);
    }

    private void phases(RoundTripResult result) {
        List<String> reasons = result.phases().stream()
                .filter(phase -> phase.status() == PhaseResult.Status.SKIPPED)
                .map(PhaseResult::reason)
                .toList();
        if (reasons.size() == result.phases().size() && Set.copyOf(reasons).size() == 1) {
            say(Level.INFO, "The round trip was skipped: " + Wording.shortened(reasons.get(0), TEXT_WIDTH));
            return;
        }
        String version = result.databaseVersion().map(" "::concat).orElse("");
        String database =
                report.database().provider() + ", as " + report.database().role();
        say(Level.INFO, "PostgreSQL" + version + " (" + database + ")");
        result.phases().forEach(this::phase);
    }

    private void phase(PhaseResult phase) {
        String status = phase.status().name();
        String duration = phase.status() == PhaseResult.Status.SKIPPED ? "" : Durations.of(phase.millis());
        String line = String.format(
                        Locale.ROOT, "  %-16s  %-7s  %10s  %s", phase.phase().id(), status, duration, details(phase))
                .stripTrailing();
        say(phase.status() == PhaseResult.Status.FAILED ? failed() : Level.INFO, line);
    }

    /** A phase whose failure is waived, or is none to this project, does not shout. */
    private Level failed() {
        return report.verdict() == Verdict.APPROVED ? Level.WARNING : Level.ERROR;
    }

    private String details(PhaseResult phase) {
        List<String> details = new ArrayList<>();
        phase.revisions().ifPresent(count -> details.add(Wording.count(count, "revision")));
        phase.tables().ifPresent(count -> details.add(Wording.count(count, "table")));
        phase.stoppedAt().ifPresent(key -> details.add("stopped at " + names.of(key)));
        if (!phase.reason().isEmpty()) {
            details.add(Wording.shortened(phase.reason(), TEXT_WIDTH));
        }
        return String.join(", ", details);
    }

    private void finding(Finding finding) {
        Level level = level(finding);
        String place = finding.place().map(where -> "  " + where).orElse("");
        say(level, "");
        say(level, finding.code().id() + place);
        finding.message().lines().forEach(line -> say(level, "  " + line));
        finding.evidence().forEach(block -> evidence(level, block.title(), block.text()));
        List<String> remedy = finding.remedy().lines().toList();
        say(level, "  To do: " + remedy.get(0));
        remedy.stream().skip(1).forEach(line -> say(level, "    " + line));
    }

    private void evidence(Level level, String title, String text) {
        List<String> content = text.lines().toList();
        if (content.size() == 1) {
            say(level, "  " + title + ": " + Wording.shortened(text, TEXT_WIDTH));
            return;
        }
        say(level, "  " + title + ":");
        content.stream()
                .limit(EVIDENCE_LINES)
                .forEach(line -> say(level, "    " + Wording.shortened(line, TEXT_WIDTH)));
        if (content.size() > EVIDENCE_LINES) {
            say(level, "    … " + Wording.count(content.size() - EVIDENCE_LINES, "more line"));
        }
    }

    private static Level level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
        };
    }

    private void notChecked() {
        report.notChecked().forEach(gap -> say(Level.INFO, "Not checked: " + gap.what() + " (" + gap.why() + ")"));
    }

    private void verdict() {
        Level level = report.verdict() == Verdict.APPROVED ? Level.INFO : Level.ERROR;
        String subject =
                report.roundTrip().isPresent() ? report.verdict().name().replace('_', ' ') : checkOnly();
        say(level, subject + ": " + counts());
    }

    /** Without a round trip nothing is approved: the chain was read, no more. */
    private String checkOnly() {
        return report.verdict() == Verdict.APPROVED
                ? "The chain is in order as far as reading it can tell"
                : "The chain is not in order";
    }

    private String counts() {
        return Wording.count(count(Severity.ERROR), "error") + ", " + Wording.count(count(Severity.WARNING), "warning")
                + ", "
                + report.findings().stream()
                        .filter(finding -> finding.waived().isPresent())
                        .count() + " waived";
    }

    private long count(Severity severity) {
        return report.findings().stream()
                .filter(finding ->
                        finding.severity() == severity && finding.waived().isEmpty())
                .count();
    }
}
