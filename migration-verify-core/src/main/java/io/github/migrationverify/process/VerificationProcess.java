package io.github.migrationverify.process;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.embedded.BinarySource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts a process for a round trip, passes on what it says, and ends it. */
public final class VerificationProcess {

    private final Wire wire = new Wire();
    private final JavaCommand command;
    private final BinarySource binaries;
    private final Consumer<Message.Said> log;

    /**
     * Makes ready.
     *
     * @param command how it is started
     * @param binaries fetches PostgreSQL's binaries, where the process asks for them
     * @param log takes what is to be seen while it goes on
     */
    public VerificationProcess(JavaCommand command, BinarySource binaries, Consumer<Message.Said> log) {
        this.command = command;
        this.binaries = binaries;
        this.log = log;
    }

    /**
     * Makes a round trip.
     *
     * @param order what the process is told; asked for while it starts
     * @return what came of it
     */
    public Ending run(Supplier<RoundTripOrder> order) {
        ClassArchive archive = ClassArchive.in(ClassArchive.folder(), command);
        Process process;
        try {
            process = command.start(archive.options());
        } catch (IOException e) {
            return new Ending.Refused(List.of("No Java process can be started with " + command.java() + " (" + e
                    + "); see that the JDK which runs Maven is whole."));
        }
        try {
            Ending ending = converse(process, order.get());
            archive.keepAfter(process);
            return ending;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ending.Refused(List.of("Interrupted while the round trip was running; run again."));
        } finally {
            end(process);
        }
    }

    private Ending converse(Process process, RoundTripOrder order) throws InterruptedException {
        LastWords words = LastWords.of(process, line -> log.accept(new Message.Said(Message.Level.INFO, line)));
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            tell(process, order);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Optional<Ending> ending = hear(process, wire.read(line, Message.class));
                if (ending.isPresent()) {
                    return ending.get();
                }
            }
        } catch (IOException | UncheckedIOException lost) {
            return words.told();
        }
        return words.told();
    }

    private Optional<Ending> hear(Process process, Message message) throws IOException {
        if (message instanceof Message.Ended ended) {
            return Optional.of(ended.ending());
        }
        if (message instanceof Message.JarWanted wanted) {
            tell(process, jar(wanted));
        } else if (message instanceof Message.Said line) {
            log.accept(line);
        }
        return Optional.empty();
    }

    private JarAnswer jar(Message.JarWanted wanted) {
        try {
            return new JarAnswer(Optional.of(binaries.jar(wanted.artifactId(), wanted.version())), "");
        } catch (DatabaseUnavailableException e) {
            return new JarAnswer(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private void tell(Process process, Record message) throws IOException {
        process.getOutputStream().write((wire.line(message) + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** It ends by itself when its input does, and takes its servers with it. */
    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
