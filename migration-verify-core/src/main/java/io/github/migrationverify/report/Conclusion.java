package io.github.migrationverify.report;

import static java.util.stream.Collectors.joining;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.revision.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run has to say at its end, and what a policy decides by.
 *
 * @param lines the summary for the console
 * @param sentence the findings that no waiver covers, for whoever asks why the build failed; several lines
 * @param verdict the verdict
 * @param hasOpenWarnings whether there is a warning that no waiver covers
 */
public record Conclusion(List<ConsoleLine> lines, String sentence, Verdict verdict, boolean hasOpenWarnings) {

    private static final int MOST_LISTED = 20;

    /** Copies the list. */
    public Conclusion {
        lines = List.copyOf(lines);
    }

    /**
     * Sums a report up.
     *
     * @param report the report
     * @param page path of the report for people; empty where none was written
     * @return its conclusion
     */
    public static Conclusion of(Report report, Optional<String> page) {
        List<Finding> open = report.findings().stream()
                .filter(finding -> finding.waived().isEmpty())
                .toList();
        return new Conclusion(
                ConsoleSummary.of(report, page),
                sentence(report.verdict(), open)
                        + page.map("\nReport: "::concat).orElse(""),
                report.verdict(),
                open.stream().anyMatch(finding -> finding.severity() == Severity.WARNING));
    }

    /**
     * The same with more to say.
     *
     * @param more lines for the console, at the end
     * @return the conclusion
     */
    public Conclusion saying(List<ConsoleLine> more) {
        return new Conclusion(
                Stream.concat(lines.stream(), more.stream()).toList(), sentence, verdict, hasOpenWarnings);
    }

    private static String sentence(Verdict verdict, List<Finding> open) {
        String list = open.stream().limit(MOST_LISTED).map(Conclusion::line).collect(joining());
        String more = open.size() > MOST_LISTED ? "\n  and " + (open.size() - MOST_LISTED) + " more" : "";
        return "The migration chain is " + verdict.name().replace('_', ' ') + ": "
                + count(open, Severity.ERROR, "error") + ", " + count(open, Severity.WARNING, "warning") + "." + list
                + more;
    }

    private static String count(List<Finding> findings, Severity severity, String noun) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return Wording.count(count, noun);
    }

    private static String line(Finding finding) {
        String place = finding.place().map(Place::toString).map(" "::concat).orElse("");
        return "\n  " + finding.severity() + " " + finding.code().id() + place;
    }
}
