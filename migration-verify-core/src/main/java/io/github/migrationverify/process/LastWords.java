package io.github.migrationverify.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What a process writes to its error output: passed on line by line, the end of it kept in case the process dies. */
final class LastWords {

    private static final int KEPT = 20;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reader;

    private LastWords(BufferedReader errors, Consumer<String> log) {
        this.reader = new Thread(() -> read(errors, log), "migration-verify reads the process's errors");
        reader.setDaemon(true);
        reader.start();
    }

    static LastWords of(Process process, Consumer<String> log) {
        return new LastWords(process.errorReader(), log);
    }

    private void read(BufferedReader errors, Consumer<String> log) {
        try (errors) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                log.accept(line);
                keep(line);
            }
        } catch (IOException processIsGone) {
            return;
        }
    }

    private synchronized void keep(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /** What there is to say where the process ended without having told what came of it. */
    Ending ofOneThatDied(Process process) throws InterruptedException {
        int code = process.waitFor();
        reader.join();
        String sentence = "The process that runs the migrations ended with exit code " + code
                + " before it had come to its end; if it ran out of memory, give it more with"
                + " -Dmigration-verify.jvmOptions=-Xmx2g.";
        synchronized (this) {
            return new Ending.Broken(sentence, String.join("\n", lines));
        }
    }
}
