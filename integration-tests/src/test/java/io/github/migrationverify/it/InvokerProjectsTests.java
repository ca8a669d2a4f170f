package io.github.migrationverify.it;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the builds of {@code src/it} said. In each project {@code expected.txt} holds parts of lines of its build's log, in
 * the order in which they come, with {@code …} for what varies within one; after {@code ! } what no line has.
 */
class InvokerProjectsTests {

    private static final Path PROJECTS = Path.of(System.getProperty("invoker.projects"));

    @TestFactory
    Stream<DynamicTest> the_log_of_a_build_says_what_is_expected() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            List<Path> logs = folders.map(folder -> folder.resolve("build.log"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            assertThat(logs).isNotEmpty();
            return logs.stream()
                    .map(Path::getParent)
                    .filter(project -> !project.getFileName().toString().startsWith("setup-"))
                    .map(project ->
                            DynamicTest.dynamicTest(project.getFileName().toString(), () -> assertExpected(project)));
        }
    }

    @Test
    void executions_with_ids_of_their_own_keep_their_reports_apart() {
        Path reports = built("verify-two-executions").resolve("target/migration-verify");

        assertThat(reports.resolve("report.json")).content().contains("orders/changelog.sql");
        assertThat(reports.resolve("archive/report.json")).content().contains("archive/changelog.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bookings", "bookings-broken", "report-by-hand"})
    void reports_are_written_on_success_and_on_failure_alike(String project) {
        Path reports = built(project).resolve("target/migration-verify");

        assertThat(reports.resolve("report.json")).content().contains("\"verdict\"");
        assertThat(reports.resolve("report.md")).content().startsWith("# Migration Chain Test Report");
    }

    @Test
    void a_check_writes_no_report() {
        assertThat(built("check-fails-before-packaging").resolve("target/migration-verify"))
                .doesNotExist();
    }

    @Test
    void a_newer_liquibase_in_the_plugins_dependencies_is_the_one_that_runs() {
        assertThat(built("verify-liquibase-5").resolve("target/migration-verify/report.json"))
                .content()
                .containsPattern("\"tool\": \"liquibase\",\\s+\"version\": \"5\\.0\\.4\"");
    }

    @Test
    void the_readme_shows_what_the_broken_example_prints() throws IOException {
        Path log = built("bookings-broken").resolve("build.log");
        String readme = Files.readString(Path.of("../README.md"));
        String shown = readme.substring(readme.indexOf("## What it prints"));
        String block =
                shown.substring(shown.indexOf("```\n") + 4, shown.indexOf("\n```\n", shown.indexOf("```\n") + 4));

        assertThat(withoutTimes(Files.readString(log).replaceAll("(?m)^\\[\\w+] ?", "")))
                .contains(withoutTimes(block));
    }

    @ParameterizedTest
    @CsvSource({"heads, heads-history", "history, heads-history", "merge, merge-liquibase"})
    void the_page_of_the_commands_shows_what_they_print(String goal, String project) throws IOException {
        Path log = built(project).resolve("build.log");
        String page = Files.readString(Path.of("../docs/commands.md"));
        String section = page.substring(page.indexOf("\n## " + goal + "\n"));
        String answer = section.split("```\n", -1)[3];

        assertThat(Files.readString(log).replaceAll("(?m)^\\[\\w+] ?", "").replace("\r\n", "\n"))
                .contains(answer);
    }

    private static String withoutTimes(String text) {
        return text.replaceAll(" +[\\d.]+ (ms|s)  ", " TIME  ").replace("\r\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "east", "south", "west"})
    void four_threads_approve_four_chains(String module) {
        assertThat(built("verify-parallel").resolve(module + "/target/migration-verify/report.json"))
                .content()
                .contains("\"verdict\": \"APPROVED\"", module + "-8");
    }

    /** {@return a project's folder; the test is skipped where -Dinvoker.test left the project out} */
    private static Path built(String project) {
        assumeThat(PROJECTS.resolve(project)).exists();
        return PROJECTS.resolve(project);
    }

    private static void assertExpected(Path project) throws IOException {
        List<String> log = Files.readAllLines(project.resolve("build.log"), StandardCharsets.UTF_8);
        int next = 0;
        for (String line : Files.readAllLines(project.resolve("expected.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("! ")) {
                assertThat(log).noneMatch(logged -> logged.contains(line.substring(2)));
            } else {
                next = 1 + indexOf(line, log, next);
            }
        }
    }

    private static int indexOf(String expected, List<String> log, int from) {
        Pattern pattern = Stream.of(expected.split(" … "))
                .map(Pattern::quote)
                .collect(collectingAndThen(joining(".*"), Pattern::compile));
        return IntStream.range(from, log.size())
                .filter(index -> pattern.matcher(log.get(index)).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Missing from line " + (from + 1) + " on: " + expected + "\nin:\n" + String.join("\n", log)));
    }
}
