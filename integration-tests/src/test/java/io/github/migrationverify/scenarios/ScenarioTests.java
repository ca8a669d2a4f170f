package io.github.migrationverify.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.MigrationVerifier;
import io.github.migrationverify.database.ServerPool;
import io.github.migrationverify.report.JsonReportWriter;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.source.ToolUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs each directory of {@code src/test/resources/scenarios} and holds what its report says against {@code expected.txt},
 * word for word. With {@code -Dscenarios.update=true} the expectations are written anew instead, to be read and judged in the
 * diff; with {@code -Dscenarios.only=REGEX} only those run whose name matches.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioTests {

    private static final Path PROJECTS = Path.of("target", "scenarios").toAbsolutePath();
    private static final boolean UPDATE = Boolean.getBoolean("scenarios.update");
    private static final String ONLY = System.getProperty("scenarios.only", ".*");

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return Scenario.all().stream()
                .filter(scenario -> scenario.name().matches(ONLY))
                .map(scenario -> dynamicTest(scenario.name(), scenario.folder().toUri(), () -> holds(scenario)));
    }

    private void holds(Scenario scenario) throws IOException {
        Path project = PROJECTS.resolve(scenario.name());
        FileUtils.deleteDirectory(project.toFile());
        scenario.layOut(Files.createDirectories(project));
        String said = Scrubbed.of(said(scenario, project), project);
        if (UPDATE) {
            Files.writeString(scenario.expected(), said);
        }
        assertThat(scenario.expected()).content().isEqualTo(said);
    }

    private static String said(Scenario scenario, Path project) {
        ScenarioSettings settings = scenario.settings();
        MigrationVerifier verifier = new MigrationVerifier(settings.source(project), settings.verifier());
        try {
            Report report = verifier.verify(new ServerPool(), Quiet.INSTANCE);
            return new EssentialReport(JsonReportWriter.text(report)).text();
        } catch (InvalidOptionsException | ToolUnavailableException e) {
            return "invalid options\n" + e.getMessage() + "\n";
        }
    }
}
