package io.github.migrationverify.report;

import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code report.md}: the run as a test report that a person would write of it. */
public final class MarkdownReportWriter {

    private static final int MOST_NAMED = 5;

    private final Report report;
    private final Names names;
    private final Markdown page = new Markdown();

    private MarkdownReportWriter(Report report) {
        this.report = report;
        this.names = new Names(report.chain());
    }

    /**
     * The report as Markdown.
     *
     * @param report the report
     * @return the text, with line feeds, ending in one
     */
    public static String text(Report report) {
        MarkdownReportWriter writer = new MarkdownReportWriter(report);
        writer.head();
        writer.executiveSummary();
        report.roundTrip().ifPresent(result -> PhaseSections.write(writer.page, writer.names, result));
        report.roundTrip().ifPresent(result -> PerformanceSection.write(writer.page, writer.names, result));
        IssueSections.write(writer.page, writer.names, report);
        ChecklistSection.write(writer.page, report);
        RecommendationSection.write(writer.page, report);
        ConclusionSection.write(writer.page, report);
        writer.notChecked();
        writer.environment();
        MigrationListSection.write(writer.page, writer.names, report);
        writer.foot();
        return writer.page.toString();
    }

    private void head() {
        page.heading(1, "Migration Chain Test Report");
        page.paragraph(String.join(
                "  \n",
                "**Date:** " + date(),
                "**Database:** " + database(),
                "**" + names.tool() + " Version:** "
                        + Markdown.plain(report.chain().version()),
                "**Migration Chain:** " + Markdown.code(report.chain().root()),
                "**Status:** " + status(report.verdict())));
    }

    private String date() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(report.written().atZone(ZoneOffset.UTC));
    }

    private String database() {
        String version = report.roundTrip()
                .flatMap(RoundTripResult::databaseVersion)
                .map(" "::concat)
                .orElse("");
        return Markdown.plain("PostgreSQL" + version + " (" + report.database().provider() + ", as "
                + report.database().role() + ")");
    }

    static String status(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    private void executiveSummary() {
        page.heading(2, "Executive Summary");
        List<String> tests = new ArrayList<>();
        report.roundTrip()
                .ifPresent(result -> result.phases().stream()
                        .filter(phase -> isHeadline(phase.phase()))
                        .forEach(phase -> tests.add(Marks.of(phase.status()) + " **" + Phases.headline(phase.phase())
                                + ":** " + phase.status())));
        page.paragraph(String.join("  \n", tests));
        page.paragraph(Markdown.plain(Summary.of(report)));
    }

    private static boolean isHeadline(Phase phase) {
        return switch (phase) {
            case UPGRADE, DOWNGRADE, NOTHING_REMAINS, RE_UPGRADE, SCHEMA_IDENTICAL, STAIRWAY -> true;
            case CLEAN_DATABASE, SCHEMA_CHECK -> false;
        };
    }

    private void notChecked() {
        page.heading(2, "Not Checked");
        List<String> gaps = report.notChecked().stream()
                .map(gap -> Markdown.plain(gap.what()) + ": " + Markdown.plain(gap.why()))
                .toList();
        page.bullets(gaps);
        if (gaps.isEmpty()) {
            page.paragraph("Nothing was left out.");
        }
    }

    private void environment() {
        RevisionGraph graph = report.chain().graph();
        page.heading(2, "Test Environment Details");
        page.bullets(List.of(
                "**PostgreSQL Version:** "
                        + report.roundTrip()
                                .flatMap(RoundTripResult::databaseVersion)
                                .map(Markdown::plain)
                                .orElse("no server was started"),
                "**Database Provider:** " + Markdown.plain(report.database().provider()),
                "**Migrations Run As:** " + Markdown.plain(report.database().role()),
                "**" + names.tool() + " Version:** "
                        + Markdown.plain(report.chain().version()),
                "**Revisions:** " + graph.revisions().size() + ", " + (graph.isLinear() ? "linear" : "with branches"),
                "**Heads:** " + named(names.of(graph.heads())),
                "**Bases:** " + named(names.of(graph.bases())),
                "**migration-verify Version:** " + Markdown.plain(report.toolVersion())));
    }

    private static String named(List<String> ids) {
        return ids.isEmpty()
                ? "none"
                : Wording.list(ids.stream().map(Markdown::code).toList(), MOST_NAMED);
    }

    private void foot() {
        page.paragraph("**Report Generated:** " + DateTimeFormatter.ISO_INSTANT.format(report.written())
                + " by migration-verify " + Markdown.plain(report.toolVersion()));
    }
}
