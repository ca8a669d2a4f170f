package io.github.migrationverify.source.alembic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.migrationverify.source.ToolUnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A Python that runs our driver script and speaks lines of JSON. One thread at a time may ask it something. */
final class PythonProcess implements AutoCloseable {

    /** The script comes over the wire: no file of ours has to be written, and no command line is too long. */
    private static final String FIRST_WORDS =
            "import sys, json; first = json.loads(sys.stdin.readline()); exec(compile(first['script'], 'driver', 'exec'))";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Process process;
    private final Writer requests;
    private final PythonErrors errors;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();

    private PythonProcess(Process process, Consumer<String> chatter) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.US_ASCII);
        this.errors = PythonErrors.of(process, chatter);
        Thread reader = new Thread(this::listen, "migration-verify listens to Python");
        reader.setDaemon(true);
        reader.start();
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
            python.tell(Map.of("script", script(), "driver", parameters.driver()));
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

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(Optional.of(line));
            }
        } catch (IOException processIsGone) {
            // Said by what follows.
        }
        answers.add(Optional.empty());
    }

    /** Sends a request; one that does not arrive is answered by the end of the process. */
    void tell(Map<String, ?> request) {
        try {
            requests.write(JSON.writeValueAsString(request) + "\n");
            requests.flush();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException processIsGone) {
            process.destroyForcibly();
        }
    }

    /**
     * Waits for the next message.
     *
     * @throws PythonDiedException where the process ends instead
     * @throws InterruptedException where the thread is interrupted, which leaves the process in the middle of something
     */
    DriverMessage hear() throws PythonDiedException, InterruptedException {
        Optional<String> line = answers.take();
        if (line.isEmpty()) {
            throw new PythonDiedException("Python ended with exit code " + process.waitFor(), errors.last());
        }
        try {
            return new DriverMessage(JSON.readTree(line.get()));
        } catch (JsonProcessingException e) {
            process.destroyForcibly();
            throw new PythonDiedException("Python said what is no message of ours", line.get());
        }
    }

    /** Ends it, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
