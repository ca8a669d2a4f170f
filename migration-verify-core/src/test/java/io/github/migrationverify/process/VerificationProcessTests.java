package io.github.migrationverify.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.GitOptions;
import io.github.migrationverify.ScriptParameters;
import io.github.migrationverify.SourceTool;
import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.baseline.BaselineFile;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.check.Waiver;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.embedded.BinarySource;
import io.github.migrationverify.database.embedded.TestBinaries;
import io.github.migrationverify.report.ConsoleLine;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real project. */
class VerificationProcessTests {

    private static final String CHANGELOG = """
            --liquibase formatted sql

            --changeset team:0001
            CREATE TABLE tasks (id integer PRIMARY KEY);
            --rollback DROP TABLE tasks;
            """;

    private final List<Message.Said> log = Collections.synchronizedList(new ArrayList<>());

    private final Path project;

    VerificationProcessTests(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void a_round_trip_comes_to_its_end_and_leaves_its_reports() throws IOException {
        changelog(CHANGELOG);

        Ending ending = run(TestBinaries.INSTANCE);

        assertThat(ending).isInstanceOfSatisfying(Ending.Concluded.class, concluded -> {
            assertThat(concluded.conclusion().verdict()).isEqualTo(Verdict.APPROVED);
            assertThat(concluded.conclusion().sentence())
                    .isEqualTo("The migration chain is APPROVED: 0 errors, 0 warnings.\nReport: reports/report.md");
            assertThat(concluded.conclusion().lines())
                    .contains(new ConsoleLine(ConsoleLine.Level.INFO, "APPROVED: 0 errors, 0 warnings, 0 waived"));
        });
        assertThat(log).contains(new Message.Said(Message.Level.INFO, "re-upgrade ..."));
        assertThat(project.resolve("reports")).isDirectoryContaining("glob:**/report.json");
    }

    @Test
    void a_project_without_migrations_is_told_as_one() throws IOException {
        Files.createDirectories(project.resolve("resources"));

        assertThat(run(TestBinaries.INSTANCE))
                .isInstanceOfSatisfying(
                        Ending.NoMigrations.class,
                        none -> assertThat(none.what()).isEqualTo("no migrations were found here"));
    }

    @Test
    void what_the_build_says_of_binaries_that_it_cannot_get_is_what_is_told() throws IOException {
        changelog(CHANGELOG);
        BinarySource nowhere = (artifactId, version) -> {
            throw new DatabaseUnavailableException("There is no " + version + " here.");
        };

        assertThat(run(nowhere, new DatabaseChoice.Embedded("17.0.99"), List.of()))
                .isEqualTo(new Ending.Refused(List.of("There is no 17.0.99 here.")));
    }

    @Test
    void a_process_that_dies_is_told_with_what_to_do() throws IOException {
        changelog(CHANGELOG);

        Ending ending = run(TestBinaries.INSTANCE, new DatabaseChoice.Embedded("17"), List.of("-Xmx2k"));

        assertThat(ending).isInstanceOfSatisfying(Ending.Broken.class, broken -> {
            assertThat(broken.what())
                    .isEqualTo(
                            "The process that runs the migrations ended with exit code 1 before it had come to its end;"
                                    + " if it ran out of memory, give it more with -Dmigration-verify.jvmOptions=-Xmx2g.");
            assertThat(broken.details()).contains("Too small maximum heap");
        });
    }

    @Test
    void a_process_ends_with_the_build_that_started_it() throws IOException, InterruptedException {
        changelog(CHANGELOG.replace("CREATE", "SELECT pg_sleep(600); CREATE"));
        Process process = command(List.of()).start(List.of());
        try (OutputStream input = process.getOutputStream()) {
            String order = new Wire().line(order(new DatabaseChoice.Embedded("17")));
            input.write((order + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
            process.getInputStream().read();
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_order_arrives_as_it_was_sent() throws IOException {
        Waiver waiver = new Waiver(FindingCode.NO_DOWNGRADE, Optional.empty(), "as agreed");
        RoundTripOrder order = order(new DatabaseChoice.Container(Optional.of("postgres:17"), "17"), List.of(waiver));
        Wire wire = new Wire();

        RoundTripOrder arrived = wire.read(wire.line(order), RoundTripOrder.class);

        assertThat(arrived.project()).isEqualTo(order.project());
        assertThat(arrived.database()).isEqualTo(order.database());
        assertThat(arrived.options().roundTrip()).isEqualTo(order.options().roundTrip());
        assertThat(arrived.options().checks().waivers())
                .isEqualTo(order.options().checks().waivers());
        assertThat(arrived.options().checks().revisionIdPattern().map(Pattern::pattern))
                .contains("\\d{4}");
        assertThat(arrived.properties()).isEqualTo(Map.of("a", "ü\n\"b\""));
    }

    private void changelog(String text) throws IOException {
        Path folder = Files.createDirectories(project.resolve("resources/db/changelog"));
        Files.writeString(folder.resolve("db.changelog-master.sql"), text);
    }

    private Ending run(BinarySource binaries) throws IOException {
        return run(binaries, new DatabaseChoice.Embedded("17"), List.of());
    }

    private Ending run(BinarySource binaries, DatabaseChoice database, List<String> jvmOptions) throws IOException {
        Files.createDirectories(project.resolve("reports"));
        return new VerificationProcess(command(jvmOptions), binaries, log::add).run(() -> order(database));
    }

    private JavaCommand command(List<String> jvmOptions) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> classPath = Pattern.compile(File.pathSeparator)
                .splitAsStream(all)
                .map(Path::of)
                .toList();
        return new JavaCommand(classPath, project, jvmOptions);
    }

    private RoundTripOrder order(DatabaseChoice database) {
        return order(database, List.of());
    }

    private RoundTripOrder order(DatabaseChoice database, List<Waiver> waivers) {
        RoundTripOptions trip = new RoundTripOptions(
                DatabaseRole.SUPERUSER,
                Optional.of("SELECT 1"),
                DowngradePolicy.DECLARED,
                Duration.ofMinutes(5),
                Optional.empty());
        CheckOptions checks = new CheckOptions(
                DowngradePolicy.DECLARED,
                Map.of(FindingCode.ORPHAN_FILE, Severity.INFO),
                waivers,
                Optional.of(Pattern.compile("\\d{4}")),
                Baseline.none());
        ResourceRoot resources = new ResourceRoot(project.resolve("resources"), Optional.empty());
        return new RoundTripOrder(
                new ProjectOrder(
                        project,
                        List.of(resources),
                        List.of(),
                        LiquibaseParameters.none(),
                        Map.of(),
                        List.of(),
                        SourceTool.AUTO,
                        AlembicParameters.none(),
                        ScriptParameters.none()),
                new VerifierOptions("0", trip, checks, Map.of(), GitOptions.unsaid()),
                BaselineFile.of(project, Optional.empty()),
                RoundTripOrder.Purpose.VERIFY,
                database,
                project.resolve("reports"),
                Map.of("a", "ü\n\"b\""),
                false);
    }
}
