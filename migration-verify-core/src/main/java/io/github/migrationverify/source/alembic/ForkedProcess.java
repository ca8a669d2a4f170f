package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.ToolUnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A copy of a Python process that has imported what it needs, reached over a port of this machine. */
final class ForkedProcess implements Conversation.End {

    private static final int PATIENCE_MILLIS = 30_000;

    private final PythonProcess origin;
    private final Socket socket;
    private volatile Optional<ProcessHandle> process = Optional.empty();

    private ForkedProcess(PythonProcess origin, Socket socket) {
        this.origin = origin;
        this.socket = socket;
    }

    /** Lets a process fork, and says how to talk with the child. */
    static Conversation of(PythonProcess origin) {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(PATIENCE_MILLIS);
            origin.conversation().tell(Map.of("port", door.getLocalPort()));
            Socket socket = door.accept();
            ForkedProcess child = new ForkedProcess(origin, socket);
            Conversation conversation = new Conversation(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII),
                    child);
            child.process = ProcessHandle.of(conversation.hear().number("pid"));
            return conversation;
        } catch (IOException | PythonDiedException e) {
            throw new ToolUnavailableException("Python did not fork (" + e.getMessage() + "); run again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolUnavailableException("Interrupted while Python was being started; run again.");
        }
    }

    @Override
    public void hasten() {
        // A handle, unlike a number, cannot mean a later process.
        process.ifPresent(ProcessHandle::destroyForcibly);
        try {
            socket.close();
        } catch (IOException closedAlready) {
            return;
        }
    }

    @Override
    public PythonDiedException told() {
        return new PythonDiedException("Python ended", origin.errors().last());
    }
}
