package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Alembic itself, in one Python process that is asked again and again. */
final class AlembicOracle implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SCRIPT = Path.of("src/test/resources/alembic/oracle.py");

    private final Process python;
    private final BufferedReader answers;

    private AlembicOracle(Process python) {
        this.python = python;
        this.answers = python.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * {@return an oracle; the test is skipped where no Python here has Alembic}
     *
     * <p>Where the environment has {@code MIGRATION_VERIFY_TESTS_NEED_ALEMBIC=true}, as the gate sets it, it fails instead.
     */
    static AlembicOracle required() {
        Optional<AlembicOracle> found = find();
        assertThat(found.isPresent() || !"true".equals(System.getenv("MIGRATION_VERIFY_TESTS_NEED_ALEMBIC")))
                .as("Alembic may not be missing here; install python3-alembic")
                .isTrue();
        assumeThat(found).as("no Python with Alembic is here").isPresent();
        return found.get();
    }

    private static Optional<AlembicOracle> find() {
        return Stream.of("python3", "/usr/bin/python3")
                .flatMap(python -> started(python).stream())
                .findFirst();
    }

    private static Optional<AlembicOracle> started(String python) {
        try {
            AlembicOracle oracle = new AlembicOracle(new ProcessBuilder(python, SCRIPT.toString())
                    .redirectError(Redirect.DISCARD)
                    .start());
            if (oracle.answers.readLine() != null) {
                return Optional.of(oracle);
            }
            oracle.close();
            return Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    /** {@return what it makes of a script directory; {@code error} alone where it has no answer} */
    JsonNode graph(Path directory) throws IOException {
        python.getOutputStream().write((directory + "\n").getBytes(StandardCharsets.UTF_8));
        python.getOutputStream().flush();
        return MAPPER.readTree(answers.readLine());
    }

    @Override
    public void close() {
        python.destroy();
    }
}
