package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.openjdk.jmh.runner.RunnerException;

/** Sends everybody over every chain, in turn, and tells how they did. */
public final class Benchmark {

    private static final int WARM_UP = 16;

    private final Settings settings;
    private final PrintStream out;

    private Benchmark(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Runs the benchmark as the system properties {@code benchmark.*} say. The exit code is 1 where somebody crashed or where
     * the figures would say nothing.
     *
     * @param arguments none
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException where it is interrupted
     * @throws RunnerException where JMH cannot measure
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        try {
            System.exit(new Benchmark(Settings.ofProperties(), System.out).run());
        } catch (BenchmarkFailedException | DatabaseUnavailableException e) {
            System.err.println("The benchmark failed. " + e.getMessage());
            System.exit(1);
        }
    }

    /** {@return the exit code} */
    private int run() throws IOException, InterruptedException, RunnerException {
        List<String> machine = Machine.describe(settings.maven());
        warmUp();
        Figures figures = race();
        List<Look> looks = settings.snapshots() ? Looks.measure() : List.of();
        String text = FiguresText.of(machine, figures, looks);
        out.println("\n" + text);
        new Page(settings.page()).write(text);
        return figures.hasCrashes() ? 1 : 0;
    }

    /** Fills the local repository and the caches of the machine; from here on nobody needs the network. */
    private void warmUp() throws IOException, InterruptedException {
        GeneratedChain chain = GeneratedChain.of(WARM_UP);
        for (Contestant contestant : List.of(
                new PeerBuild(settings.maven(), settings.files(), false),
                new OwnBuild(settings.maven(), settings.files(), false))) {
            if (contestant.run(chain, folder(WARM_UP, contestant)) instanceof Crashed crash) {
                throw new BenchmarkFailedException(
                        "Before anything is measured, " + contestant.entry().title()
                                + " does not come through a chain of " + WARM_UP + " revisions: " + crash.reason());
            }
        }
    }

    private Figures race() throws IOException, InterruptedException {
        List<Contestant> contestants = contestants();
        Figures figures = new Figures();
        for (Size size : settings.sizes()) {
            GeneratedChain chain = GeneratedChain.of(size.revisions());
            PlainFiles.write(chain, settings.folder().resolve("plain").resolve(Integer.toString(size.revisions())));
            for (int repetition = 1; repetition <= size.repetitions(); repetition++) {
                out.println(size.revisions() + " revisions, run " + repetition + " of " + size.repetitions());
                round(chain, contestants, figures);
            }
        }
        return figures;
    }

    private List<Contestant> contestants() throws IOException, InterruptedException {
        List<Contestant> contestants = new ArrayList<>(List.of(
                new PlainSession(),
                new PeerBuild(settings.maven(), settings.files(), true),
                new OwnBuild(settings.maven(), settings.files(), true),
                new StepwiseLiquibase()));
        Optional<Python> python = Python.find();
        if (python.isEmpty()) {
            out.println("No Python here has Alembic and psycopg2: Alembic is not measured.");
        }
        python.ifPresent(found -> contestants.addAll(
                List.of(new AlembicCommands(found), new OwnAlembicBuild(settings.maven(), settings.files(), found))));
        return contestants;
    }

    /** In turn, so that whatever slows the machine down meets everybody. */
    private void round(GeneratedChain chain, List<Contestant> contestants, Figures figures)
            throws IOException, InterruptedException {
        int revisions = chain.revisions().size();
        for (Contestant contestant : contestants) {
            if (contestant.entry().takes(revisions)) {
                Result result = contestant.run(chain, folder(revisions, contestant));
                figures.add(revisions, contestant.entry(), result);
                out.println("  " + contestant.entry().title() + ": " + result.told());
            }
        }
    }

    private Path folder(int revisions, Contestant contestant) throws IOException {
        Path folder = settings.folder()
                .resolve("runs")
                .resolve(Integer.toString(revisions))
                .resolve(contestant.entry().name().toLowerCase(Locale.ROOT));
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        return Files.createDirectories(folder);
    }
}
