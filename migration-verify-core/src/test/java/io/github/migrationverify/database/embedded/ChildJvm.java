package io.github.migrationverify.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A JVM of its own that runs a server.
 *
 * @param process the JVM
 * @param folder all that its server keeps on disk
 * @param postmaster the server's main process
 */
record ChildJvm(Process process, Path folder, ProcessHandle postmaster) {

    private static final List<String> HEEDING_SIGNALS = List.of("env", "--default-signal=INT", "--default-signal=HUP");

    static ChildJvm start() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(works(HEEDING_SIGNALS) ? HEEDING_SIGNALS : List.of());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), ServerInAnotherJvm.class.getName()));
        Process process =
                new ProcessBuilder(words).redirectError(Redirect.INHERIT).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = Objects.requireNonNull(output.readLine(), "the child JVM said nothing");
        Path data = Path.of(line.split("\t", -1)[1]);
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        return new ChildJvm(
                process,
                Objects.requireNonNull(data.getParent()),
                ProcessHandle.of(pid).orElseThrow());
    }

    /**
     * Tests that run under {@code nohup} or in a script's background inherit that INT or HUP is ignored, and so would the
     * JVM: GNU's {@code env} gives them their meaning back. Elsewhere they are believed to have it.
     */
    private static boolean works(List<String> prefix) throws InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** {@return the shell that watches over this JVM} */
    ProcessHandle watchdog() {
        return process.children()
                .filter(child -> child.info().commandLine().orElse("").contains("migration-verify-watchdog"))
                .findFirst()
                .orElseThrow();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
