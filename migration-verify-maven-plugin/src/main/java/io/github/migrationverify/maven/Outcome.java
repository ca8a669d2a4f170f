package io.github.migrationverify.maven;

import static java.util.stream.Collectors.joining;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.report.ConsoleLine;
import io.github.migrationverify.report.ConsoleSummary;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.revision.Place;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal has to say at its end.
 *
 * @param report what was found
 * @param page path of the report for people; empty where none was written
 */
record Outcome(Report report, Optional<String> page) {

    private static final int MOST_LISTED = 20;

    /** Puts the summary into the log. */
    Outcome say(Log log) {
        for (ConsoleLine line : ConsoleSummary.of(report, page)) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
        return this;
    }

    /** Fails the build where the policy says so. */
    void failWhere(FailOn limit) throws MojoFailureException {
        if (limit.fails(report)) {
            throw new MojoFailureException(sentence());
        }
    }

    private String sentence() {
        List<Finding> open = report.findings().stream()
                .filter(finding -> finding.waived().isEmpty())
                .toList();
        String list = open.stream().limit(MOST_LISTED).map(Outcome::line).collect(joining());
        String more = open.size() > MOST_LISTED ? "\n  and " + (open.size() - MOST_LISTED) + " more" : "";
        String verdict = report.verdict().name().replace('_', ' ');
        return "The migration chain is " + verdict + ": " + count(open, Severity.ERROR, "error") + ", "
                + count(open, Severity.WARNING, "warning") + "." + list + more
                + page.map(path -> "\nReport: " + path).orElse("");
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
