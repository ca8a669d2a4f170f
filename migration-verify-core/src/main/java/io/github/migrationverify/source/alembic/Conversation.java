package io.github.migrationverify.source.alembic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Lines of JSON, to and from a Python process that runs our driver script. One thread at a time may ask it something. */
final class Conversation implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Writer requests;
    private final End end;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();

    /**
     * Begins to listen.
     *
     * @param answers what the process says
     * @param requests what it is told
     * @param end how it ends
     */
    Conversation(BufferedReader answers, Writer requests, End end) {
        this.requests = requests;
        this.end = end;
        Thread reader = new Thread(() -> listen(answers), "migration-verify listens to Python");
        reader.setDaemon(true);
        reader.start();
    }

    private void listen(BufferedReader lines) {
        try (lines) {
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
            end.hasten();
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
            throw end.told();
        }
        try {
            return new DriverMessage(JSON.readTree(line.get()));
        } catch (JsonProcessingException e) {
            end.hasten();
            throw new PythonDiedException("Python said what is no message of ours", line.get());
        }
    }

    /** Ends the process, whatever it is doing. */
    @Override
    public void close() {
        end.hasten();
    }

    /** How the process on the other side ends. */
    interface End {

        /** Ends it now; does nothing where it has ended. */
        void hasten();

        /** What is to be said of one that has ended by itself. */
        PythonDiedException told() throws InterruptedException;
    }
}
