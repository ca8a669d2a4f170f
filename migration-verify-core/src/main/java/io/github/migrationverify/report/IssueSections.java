package io.github.migrationverify.report;

import io.github.migrationverify.check.Evidence;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.revision.Place;
import java.util.ArrayList;
import java.util.List;

/** The issues found, each with severity, location, root cause and fix. */
final class IssueSections {

    private final Markdown page;
    private final Names names;
    private int number;

    private IssueSections(Markdown page, Names names) {
        this.page = page;
        this.names = names;
    }

    static void write(Markdown page, Names names, Report report) {
        IssueSections sections = new IssueSections(page, names);
        page.heading(2, "Issues Found");
        if (report.findings().isEmpty()) {
            page.paragraph("None.");
        }
        sections.group("Errors", open(report, Severity.ERROR));
        sections.group("Warnings", open(report, Severity.WARNING));
        sections.group("Notes", open(report, Severity.INFO));
        sections.group(
                "Waived",
                report.findings().stream()
                        .filter(finding -> finding.waived().isPresent())
                        .toList());
    }

    private static List<Finding> open(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding ->
                        finding.severity() == severity && finding.waived().isEmpty())
                .toList();
    }

    private void group(String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(3, title);
            findings.forEach(this::issue);
        }
    }

    private void issue(Finding finding) {
        number++;
        String subject = finding.revision()
                .map(names::of)
                .map(Markdown::code)
                .map(": "::concat)
                .orElse("");
        page.heading(4, number + ". " + finding.code().id() + subject);
        List<String> lines = new ArrayList<>();
        lines.add("**Severity:** " + finding.severity());
        lines.add("**Location:** "
                + finding.place().map(Place::toString).map(Markdown::code).orElse("the chain as a whole"));
        finding.object().ifPresent(object -> lines.add("**Object:** " + Markdown.code(object)));
        finding.sqlState().ifPresent(state -> lines.add("**SQLSTATE:** " + state));
        finding.waived().ifPresent(reason -> lines.add("**Waived:** " + Markdown.plain(reason)));
        page.paragraph(String.join("  \n", lines));
        page.paragraph("**Root Cause:** " + Markdown.plain(finding.message()));
        finding.evidence().forEach(this::evidence);
        remedy(finding.remedy());
    }

    private void evidence(Evidence evidence) {
        page.paragraph("**" + Markdown.plain(evidence.title()) + ":**");
        page.fenced(evidence.title().equals("Statement") ? "sql" : "", evidence.text());
    }

    /** What a person is to do is prose in its first line; what follows is to be pasted. */
    private void remedy(String remedy) {
        List<String> lines = remedy.lines().toList();
        page.paragraph("**Required Fix:** " + Markdown.plain(lines.get(0)));
        if (lines.size() > 1) {
            page.fenced("", String.join("\n", lines.subList(1, lines.size())));
        }
    }
}
