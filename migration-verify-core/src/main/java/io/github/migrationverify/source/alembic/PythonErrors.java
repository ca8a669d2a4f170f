package io.github.migrationverify.source.alembic;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What a Python process writes to its error output: passed on line by line, the end of it kept in case the process dies. */
final class PythonErrors {

    private static final int KEPT = 20;
    private static final int PATIENCE_MILLIS = 1_000;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reader;

    private PythonErrors(BufferedReader errors, Consumer<String> chatter) {
        this.reader = new Thread(() -> read(errors, chatter), "migration-verify reads Python's errors");
        reader.setDaemon(true);
        reader.start();
    }

    static PythonErrors of(Process process, Consumer<String> chatter) {
        return new PythonErrors(process.errorReader(), chatter);
    }

    private void read(BufferedReader errors, Consumer<String> chatter) {
        try (errors) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                chatter.accept(line);
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

    /** The last lines, once the process has ended; what a copy of it goes on writing is not waited for. */
    String whole() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
        return last();
    }

    /** The last lines so far. */
    synchronized String last() {
        return String.join("\n", lines);
    }
}
