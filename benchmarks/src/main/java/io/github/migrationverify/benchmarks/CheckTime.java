package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.MavenProcess.Ended;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** What the goal {@code check} takes as a whole Maven process on a long chain, next to a Maven process that does nothing. */
public final class CheckTime {

    private static final int REVISIONS = 5_000;
    private static final int REPETITIONS = 3;
    private static final String POM = "own-pom.xml";

    /** One of the builds that are timed. */
    private record Timed(String title, Path folder, String goal, List<Duration> taken) {

        static Timed of(String title, Path folder, String goal) {
            return new Timed(title, folder, goal, new ArrayList<>());
        }

        Duration median() {
            return taken.stream().sorted().toList().get(taken.size() / 2);
        }

        String told() {
            return title + ": " + Figures.seconds(median()) + ", the median of "
                    + String.join(", ", taken.stream().map(Figures::seconds).toList());
        }
    }

    private final Settings settings;
    private final PrintStream out;

    private CheckTime(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Prints the times, as the system properties {@code benchmark.*} say where and with what. The exit code is 1 where a build
     * failed.
     *
     * @param arguments none
     * @throws IOException where a file cannot be written
     * @throws InterruptedException where it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new CheckTime(Settings.ofProperties(), System.out).run();
        } catch (BenchmarkFailedException e) {
            System.err.println("The check could not be timed. " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        List<Timed> builds = layOut();
        for (Timed build : builds) {
            // The first run of each fills the local repository.
            time(build, false);
        }
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            for (Timed build : builds) {
                build.taken().add(time(build, true));
            }
        }
        builds.forEach(build -> out.println(build.told()));
    }

    private List<Timed> layOut() throws IOException {
        Path folder = settings.folder().resolve("check-time");
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        GeneratedChain chain = GeneratedChain.of(REVISIONS);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path liquibase = Files.createDirectories(folder.resolve("liquibase"));
        Path alembic = Files.createDirectories(folder.resolve("alembic"));
        settings.files().write(POM, GeneratedChain.of(1), empty);
        settings.files().write(POM, chain, liquibase);
        settings.files().writeAlembic(POM, chain, alembic);
        return List.of(
                Timed.of("an empty Maven process", empty, "validate"),
                Timed.of("check of " + REVISIONS + " changesets", liquibase, "migration-verify:check"),
                Timed.of("check of " + REVISIONS + " Alembic files", alembic, "migration-verify:check"));
    }

    private Duration time(Timed build, boolean offline) throws IOException, InterruptedException {
        Ended ended = settings.maven().run(build.folder(), offline, List.of(build.goal()));
        if (!ended.isSuccess()) {
            throw new BenchmarkFailedException(
                    build.goal() + " failed: " + ended.crash().reason());
        }
        return ended.elapsed();
    }
}
