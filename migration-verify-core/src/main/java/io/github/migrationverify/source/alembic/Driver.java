package io.github.migrationverify.source.alembic;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.source.ToolUnavailableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens a project's Alembic on databases. Python starts once, and a copy of it serves each database; where processes do not fork, one
 * is started for each. It is ended when nobody uses it any more.
 */
final class Driver {

    private final AlembicSettings settings;
    private final PythonParameters python;
    private final Consumer<String> chatter;
    private Optional<PythonProcess> origin = Optional.empty();
    private boolean forks;
    private int users;

    Driver(AlembicSettings settings, PythonParameters python, Consumer<String> chatter) {
        this.settings = settings;
        this.python = python;
        this.chatter = chatter;
    }

    /**
     * Sees whether revisions can be run here.
     *
     * @return Alembic's version
     * @throws ToolUnavailableException where they cannot
     */
    synchronized String prepare() {
        PythonProcess process = PythonProcess.start(settings.directory(), python, chatter);
        DriverMessage ready = expect(process.conversation(), "ready");
        origin = Optional.of(process);
        forks = ready.is("forks");
        return ready.text("ready").orElse("");
    }

    /**
     * Opens it on a database.
     *
     * @return a conversation in which requests may be made; the caller closes it and then says so by {@link #closed}
     * @throws ToolUnavailableException where it cannot be
     */
    Conversation open(ConnectionDetails database) {
        Conversation conversation = conversation();
        try {
            conversation.tell(order(database));
            expect(conversation, "opened");
            return conversation;
        } catch (ToolUnavailableException e) {
            conversation.close();
            closed();
            throw e;
        }
    }

    private synchronized Conversation conversation() {
        if (origin.isEmpty()) {
            prepare();
        }
        PythonProcess process = origin.orElseThrow();
        users++;
        if (forks) {
            return ForkedProcess.of(process);
        }
        origin = Optional.empty();
        return process.conversation();
    }

    /** Somebody has closed a conversation. */
    synchronized void closed() {
        users--;
        if (users == 0) {
            origin.ifPresent(PythonProcess::hasten);
            origin = Optional.empty();
        }
    }

    private static DriverMessage expect(Conversation conversation, String field) {
        try {
            DriverMessage message = conversation.hear();
            if (message.has(field)) {
                return message;
            }
            conversation.close();
            throw new ToolUnavailableException(message.text("refused").orElse("Python does not answer") + ".");
        } catch (PythonDiedException e) {
            throw new ToolUnavailableException(e.getMessage() + " before it had begun: "
                    + e.lastWords().lines().reduce("", (one, other) -> other)
                    + "; set the parameter python to the interpreter that the project's migrations run with.");
        } catch (InterruptedException e) {
            conversation.close();
            Thread.currentThread().interrupt();
            throw new ToolUnavailableException("Interrupted while Python was being started; run again.");
        }
    }

    private Map<String, Object> order(ConnectionDetails database) {
        SqlAlchemyUrl url = new SqlAlchemyUrl(database, python.driver());
        Map<String, Object> order = new HashMap<>();
        order.put("directory", settings.directory().toString());
        order.put("config", settings.config().toString());
        order.put("section", settings.section());
        order.put("driver", python.driver());
        order.put("url", url.text());
        order.put("database", database.databaseName());
        order.put("variables", url.variables(python.urlVariables()));
        return order;
    }
}
