package io.github.migrationverify.source.alembic;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.source.ToolUnavailableException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/** Opens a project's Alembic on databases. A process that was started to see whether it can be is kept for the first of them. */
final class Driver {

    private final AlembicSettings settings;
    private final PythonParameters python;
    private final Consumer<String> chatter;
    private final Queue<PythonProcess> ready = new ArrayDeque<>();

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
        try {
            String version = expect(process, "ready").text("ready").orElse("");
            ready.add(process);
            return version;
        } catch (ToolUnavailableException e) {
            process.close();
            throw e;
        }
    }

    /**
     * Opens it on a database.
     *
     * @throws ToolUnavailableException where it cannot be
     */
    PythonProcess open(ConnectionDetails database) {
        PythonProcess process = process();
        try {
            process.tell(order(database));
            expect(process, "opened");
            return process;
        } catch (ToolUnavailableException e) {
            process.close();
            throw e;
        }
    }

    private synchronized PythonProcess process() {
        if (ready.isEmpty()) {
            prepare();
        }
        return ready.remove();
    }

    private DriverMessage expect(PythonProcess process, String field) {
        try {
            DriverMessage message = process.hear();
            if (message.has(field)) {
                return message;
            }
            throw new ToolUnavailableException(message.text("refused").orElse("Python does not answer") + ".");
        } catch (PythonDiedException e) {
            throw new ToolUnavailableException(e.getMessage() + " before it had begun: "
                    + e.lastWords().lines().reduce("", (one, other) -> other)
                    + "; set the parameter python to the interpreter that the project's migrations run with.");
        } catch (InterruptedException e) {
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
