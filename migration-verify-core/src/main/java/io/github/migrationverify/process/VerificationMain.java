package io.github.migrationverify.process;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.embedded.BinarySource;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.LoggerFactory;

/**
 * The process. On its input stands a {@link RoundTripOrder}, then a {@link JarAnswer} for each jar that it asks for; on its output
 * one {@link Message} a line. It ends with its input, however the one that started it ends.
 */
public final class VerificationMain {

    private final Wire wire = new Wire();
    private final PrintStream out;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private VerificationMain(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs one verification.
     *
     * @param arguments none
     * @throws IOException where there is no order
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        // What a project's own classes print must not end up among our messages.
        System.setOut(System.err);
        silenceLogging();
        new VerificationMain(out).run();
    }

    /** Nobody listens to what libraries log here, and SLF4J would say so on the error output when a library first asks for it. */
    private static void silenceLogging() {
        PrintStream errors = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.setErr(errors);
        }
    }

    private void run() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String first = in.readLine();
        if (first == null) {
            return;
        }
        RoundTripOrder order = wire.read(first, RoundTripOrder.class);
        order.properties().forEach(System.getProperties()::putIfAbsent);
        Thread listener = new Thread(() -> listen(in), "migration-verify listens");
        listener.setDaemon(true);
        listener.start();
        say(new Message.Ended(ending(order)));
        // A thread of the project's own classes that goes on would keep the process.
        System.exit(0);
    }

    private void listen(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answers.add(line);
            }
        } catch (IOException lost) {
            // As good as its end.
        }
        System.exit(1);
    }

    private Ending ending(RoundTripOrder order) {
        try {
            Verification verification =
                    new Verification(order.project(), order.options(), order.baseline(), this::say, line -> {
                        if (order.chatters()) {
                            say(new Message.Said(Message.Level.DEBUG, line));
                        }
                    });
            return order.purpose().ending(verification, order, binaries());
        } catch (RuntimeException | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Ending.Broken(
                    "The verification came upon what it was not made for: " + e
                            + "; run with -X for the details, and report them.",
                    trace.toString());
        }
    }

    private BinarySource binaries() {
        return (artifactId, version) -> jar(new Message.JarWanted(artifactId, version));
    }

    /** One question at a time, since an answer does not say which it belongs to. */
    private Path jar(Message.JarWanted question) {
        synchronized (answers) {
            say(question);
            JarAnswer answer = answer();
            return answer.jar().orElseThrow(() -> new DatabaseUnavailableException(answer.fault()));
        }
    }

    private JarAnswer answer() {
        try {
            return wire.read(answers.take(), JarAnswer.class);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The build's answer cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while PostgreSQL was being fetched; run again", e);
        }
    }

    private synchronized void say(Message message) {
        out.println(wire.line(message));
        out.flush();
    }
}
