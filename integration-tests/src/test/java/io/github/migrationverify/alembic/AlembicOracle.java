package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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

    /** {@return an oracle; the test is skipped, or fails, where no Python here has Alembic} */
    static AlembicOracle required() throws IOException {
        String python = PythonWithAlembic.required();
        AlembicOracle oracle = new AlembicOracle(new ProcessBuilder(python, SCRIPT.toString())
                .redirectError(Redirect.DISCARD)
                .start());
        assertThat(oracle.answers.readLine()).as("Alembic is ready").isNotNull();
        return oracle;
    }

    /** {@return what it makes of a script directory; {@code error} alone where it has no answer} */
    JsonNode graph(Path directory) throws IOException {
        return answer(directory.toString());
    }

    /** {@return the same, and under {@code printed} what its commands print} */
    JsonNode printed(Path directory, String range) throws IOException {
        return answer(directory + "\t" + range);
    }

    private JsonNode answer(String question) throws IOException {
        python.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
        python.getOutputStream().flush();
        return MAPPER.readTree(answers.readLine());
    }

    @Override
    public void close() {
        python.destroy();
    }
}
