package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.container.DockerEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A container with a pg_dump that reaches the servers on this machine. It ends with our process, however that ends. */
final class PgDumpContainer implements AutoCloseable {

    private static final String IMAGE = "postgres:17";

    private final String name = "migration-verify-pg-dump-" + UUID.randomUUID();
    private final Process process;
    private final Writer input;

    private PgDumpContainer() throws IOException {
        List<String> run = List.of("docker", "run", "--rm", "--interactive", "--pull=never", "--network=host");
        // It runs for as long as cat has an input.
        List<String> what = List.of("--name=" + name, "--entrypoint=cat", IMAGE);
        this.process = new ProcessBuilder(
                        Stream.concat(run.stream(), what.stream()).toList())
                .redirectErrorStream(true)
                .start();
        this.input = process.outputWriter();
        awaitAnswer();
    }

    /** Empty where no engine has the image, which is not fetched, or where a container cannot share this machine's network. */
    static Optional<PgDumpContainer> start() {
        boolean sharesNetwork = System.getProperty("os.name").equals("Linux");
        if (!sharesNetwork || !DockerEngine.hasAlready(IMAGE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PgDumpContainer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() throws IOException {
        input.write("ready\n");
        input.flush();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).isEqualTo("ready");
    }

    /** What is in it. */
    Optional<PgDump> pgDump() {
        return PgDump.in(List.of("docker", "exec", "--env=PGPASSWORD", name), Path.of(""));
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException alreadyEnded) {
            return;
        }
    }
}
