package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * A shell that outlives this JVM by a moment: it waits for the pipe between the two to close, which happens however the
 * JVM dies, then stops the server and removes its folder. Windows has no such shell; there the next run sweeps.
 */
final class Watchdog implements AutoCloseable {

    // QUIT is PostgreSQL's immediate shutdown (manual section 18.5). Ctrl-C reaches the whole process group, this shell
    // too.
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            while read -r _; do :; done
            pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
            if [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null; then
              n=0
              while [ -e "$1/data/postmaster.pid" ] && [ $n -lt 50 ]; do sleep 0.1 || sleep 1; n=$((n+1)); done
              [ -e "$1/data/postmaster.pid" ] && kill -KILL "$pid" 2>/dev/null
            fi
            rm -rf "$1"
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(Path instanceFolder) throws IOException {
        return new Watchdog(
                new ProcessBuilder("sh", "-c", SCRIPT, "migration-verify-watchdog", instanceFolder.toString())
                        .directory(instanceFolder.getRoot().toFile())
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start());
    }

    /** Lets the shell do its work now. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
    }
}
