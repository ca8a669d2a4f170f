package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Crashed;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Runs Maven as a user would, in a process of its own.
 *
 * @param executable the {@code mvn} to run
 * @param options {@code MAVEN_OPTS}; those of the user do not count
 * @param repository the local repository that it works with
 * @param patience how long a build may take
 */
record MavenProcess(String executable, String options, Path repository, Duration patience) {

    private static final long LOOK_EVERY_MILLIS = 20;
    private static final int LOOKS_PER_LOOK_AT_THREADS = 5;

    /**
     * What a build was like.
     *
     * @param exit its exit code, or -1 where it was ended because it took too long
     * @param elapsed from start to end
     * @param peakMemory resident memory of its JVMs at their peaks, in bytes; empty where unknown
     * @param processorTime where the processors' time went, in a few words; empty where unknown
     * @param log all that it printed
     */
    record Ended(int exit, Duration elapsed, OptionalLong peakMemory, String processorTime, Path log) {

        boolean isSuccess() {
            return exit == 0;
        }

        /** {@return the log's lines} */
        List<String> lines() throws IOException {
            return Files.readAllLines(log);
        }

        /** {@return what people should know of a build that failed} */
        Crashed crash() throws IOException {
            String what = exit < 0 ? "ended after " + elapsed.toMinutes() + " minutes" : "exit code " + exit;
            return new Crashed(what + ": " + mostTelling(lines()) + " (" + log + ")");
        }

        private static String mostTelling(List<String> lines) {
            return lines.stream()
                    .filter(line -> line.contains("[ERROR]") || line.contains("OutOfMemoryError"))
                    .findFirst()
                    .or(() -> lines.stream().filter(line -> !line.isBlank()).reduce((first, last) -> last))
                    .orElse("it printed nothing");
        }
    }

    /**
     * Runs a build to its end.
     *
     * @param project the folder of its pom; the log is written there
     * @param offline whether the network is no part of it
     * @param arguments goals and properties
     * @return what it was like
     * @throws IOException where Maven cannot be started
     * @throws InterruptedException where this thread is interrupted meanwhile; the build is ended then
     */
    Ended run(Path project, boolean offline, List<String> arguments) throws IOException, InterruptedException {
        Path log = project.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(command(offline, arguments))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().put("MAVEN_OPTS", options);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_ARGS");
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            PeakMemory memory = new PeakMemory();
            ProcessorTime processors = new ProcessorTime();
            int exit = await(process, memory, processors);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new Ended(exit, elapsed, memory.bytes(), processors.told(), log);
        } finally {
            process.destroy();
        }
    }

    /** {@return which Maven it is, for example {@code 3.9.9}} */
    String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(executable, "-B", "-q", "--version").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        // Even so it resets the terminal's colours.
        return text.replaceAll("\u001b\\[[\\d;]*m", "").lines().findFirst().orElse("of an unknown version");
    }

    private List<String> command(boolean offline, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(executable, "-B", "-ntp", "-Dmaven.repo.local=" + repository));
        if (offline) {
            command.add("-o");
        }
        command.addAll(arguments);
        return command;
    }

    private int await(Process process, PeakMemory memory, ProcessorTime processors) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        BuildJvms jvms = new BuildJvms(process);
        for (int looks = 0; !process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS); looks++) {
            memory.look(jvms.folders());
            if (looks % LOOKS_PER_LOOK_AT_THREADS == 0) {
                jvms.look();
                processors.look(jvms.folders());
            }
            if (System.nanoTime() > deadline) {
                return -1;
            }
        }
        return process.exitValue();
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
