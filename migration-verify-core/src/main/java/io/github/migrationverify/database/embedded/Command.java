package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program to run, with its arguments.
 *
 * @param words the program, then its arguments
 * @param output the file that all it prints goes to: a pipe would stay open as long as a server that it starts lives
 */
record Command(List<String> words, Path output) {

    /**
     * How a command ended.
     *
     * @param exitCode 0 where it did what it should
     * @param output what it printed
     */
    record Ending(int exitCode, String output) {
        boolean isGood() {
            return exitCode == 0;
        }
    }

    /** {@return how it ended; a program that cannot be started ends with 127, one that takes too long with 124, as in a shell} */
    Ending run(Duration limit) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(output.resolveSibling(".").toFile());
        cleanse(builder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return await(process, limit);
        } catch (IOException e) {
            return new Ending(127, ServerMessage.of(e).message());
        }
    }

    private Ending await(Process process, Duration limit) throws IOException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Ending(
                        process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
            }
            return new Ending(124, "no answer within " + limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while " + words.get(0) + " was running; run again", e);
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    /** Nothing of the user's PostgreSQL, language or libraries may reach ours. */
    private static void cleanse(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LD_"));
        environment.remove("LANGUAGE");
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }
}
