package io.github.migrationverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.check.Wording;
import io.github.migrationverify.report.ConsoleLine.Level;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTests {

    @Test
    void a_failing_run_says_what_where_and_what_to_do() throws IOException {
        GoldenFile.assertSame(shown(SampleReports.failing()), "failing.txt");
    }

    @Test
    void a_green_run_ends_with_the_reports_path() throws IOException {
        GoldenFile.assertSame(shown(SampleReports.green()), "green.txt");
    }

    @Test
    void a_run_without_round_trip_approves_of_nothing() throws IOException {
        List<ConsoleLine> lines = ConsoleSummary.of(SampleReports.heads(), Optional.empty());
        GoldenFile.assertSame(text(lines), "heads.txt");
        assertThat(lines).extracting(ConsoleLine::text).noneMatch(line -> line.contains("APPROVED"));
    }

    @Test
    void long_sql_is_shortened() {
        String sql = "INSERT INTO t VALUES " + "(1), ".repeat(500);
        assertThat(Wording.shortened(sql, 160)).hasSize(160).endsWith("...");
    }

    @Test
    void durations_are_readable() {
        assertThat(Durations.of(45)).isEqualTo("45 ms");
        assertThat(Durations.of(5710)).isEqualTo("5.71 s");
        assertThat(Durations.of(125_400)).isEqualTo("2 min 5 s");
    }

    private static String shown(Report report) {
        return text(ConsoleSummary.of(report, Optional.of("target/migration-verify/report.md")));
    }

    private static String text(List<ConsoleLine> lines) {
        return lines.stream()
                .map(line -> (tag(line.level()) + line.text()).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String tag(Level level) {
        return "[" + level + "] ";
    }
}
