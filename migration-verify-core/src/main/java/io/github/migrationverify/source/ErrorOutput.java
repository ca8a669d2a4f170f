package io.github.migrationverify.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What a process of ours writes to its error output: passed on line by line, the end of it kept in case the process dies. */
public final class ErrorOutput {

    private static final int KEPT = 20;
    private static final int PATIENCE_MILLIS = 1_000;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reader;

    private ErrorOutput(BufferedReader errors, Consumer<String> log) {
        this.reader = new Thread(() -> read(errors, log), "migration-verify reads a process's errors");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Begins to read.
     *
     * @param process the process
     * @param log takes each line
     * @return what it has written
     */
    public static ErrorOutput of(Process process, Consumer<String> log) {
        return new ErrorOutput(process.errorReader(), log);
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

    /**
     * {@return the last lines of a process that has ended; what a copy of it goes on writing is not waited for}
     *
     * @throws InterruptedException where this thread is interrupted meanwhile
     */
    public String whole() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
        return last();
    }

    /** {@return the last lines so far} */
    public synchronized String last() {
        return String.join("\n", lines);
    }
}
