package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.ErrorOutput;
import io.github.migrationverify.source.ToolUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A Python process that we started, and what it writes to its error output. */
final class PythonProcess implements Conversation.End {

    /** The script comes over the wire: no file of ours has to be written, and no command line is too long. */
    private static final String FIRST_WORDS =
            "import sys, json; first = json.loads(sys.stdin.readline()); exec(compile(first['script'], 'driver', 'exec'))";

    private final Process process;
    private final ErrorOutput errors;
    private final Conversation conversation;

    private PythonProcess(Process process, Consumer<String> chatter) {
        this.process = process;
        this.errors = ErrorOutput.of(process, chatter);
        this.conversation = new Conversation(
                process.inputReader(StandardCharsets.UTF_8), process.outputWriter(StandardCharsets.US_ASCII), this);
    }

    /**
     * Starts one, which at once begins to look for what it needs.
     *
     * @throws ToolUnavailableException where there is no such program
     */
    static PythonProcess start(Path directory, PythonParameters parameters, Consumer<String> chatter) {
        Interpreter interpreter = new Interpreter(directory, parameters.interpreter());
        String program = interpreter.program();
        try {
            Process process = new ProcessBuilder(program, "-c", FIRST_WORDS)
                    .directory(directory.toFile())
                    .start();
            PythonProcess python = new PythonProcess(process, chatter);
            python.conversation.tell(Map.of("script", script(), "driver", parameters.driver()));
            return python;
        } catch (IOException e) {
            throw new ToolUnavailableException(interpreter.refusal(program, String.valueOf(e.getMessage())));
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Objects.requireNonNull(PythonProcess.class.getResourceAsStream("driver.py"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The conversation over its standard streams. */
    Conversation conversation() {
        return conversation;
    }

    /** The last lines of its error output. */
    ErrorOutput errors() {
        return errors;
    }

    @Override
    public void hasten() {
        process.destroyForcibly();
    }

    @Override
    public PythonDiedException told() throws InterruptedException {
        return new PythonDiedException("Python ended with exit code " + process.waitFor(), errors.whole());
    }
}
