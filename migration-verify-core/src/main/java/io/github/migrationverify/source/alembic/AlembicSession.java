package io.github.migrationverify.source.alembic;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.FailedCall;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.ModelDifference;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunListener;
import io.github.migrationverify.source.ToolUnavailableException;
import io.github.migrationverify.source.Unheard;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A project's Alembic on one database. Each call is one call of its {@code env.py}, with whatever sessions that opens. A process that
 * dies, or is left in the middle of something, is followed by a new one. One call at a time: whoever was interrupted in one has ended its
 * process before the next begins.
 */
final class AlembicSession implements AutoCloseable {

    private final AlembicSettings settings;
    private final Driver driver;
    private final ConnectionDetails database;
    private Optional<Conversation> conversation = Optional.empty();
    private Optional<List<String>> heads = Optional.empty();

    AlembicSession(AlembicSettings settings, Driver driver, ConnectionDetails database) {
        this.settings = settings;
        this.driver = driver;
        this.database = database;
    }

    /** Applies or reverts revisions in this order, as far as it goes. */
    synchronized MigrationRun walk(Effect effect, List<String> revisions, RunListener listener) {
        WalkRecorder recorder = new WalkRecorder(effect, listener);
        String way = effect == Effect.APPLIED ? "upgrade" : "downgrade";
        heads = Optional.empty();
        try {
            DriverMessage end = answer(Map.of("do", way, "revisions", revisions), recorder);
            if (end.has("done")) {
                heads = Optional.of(end.texts("heads"));
                return recorder.completed();
            }
            return recorder.failed(message(end), call(end));
        } catch (PythonDiedException e) {
            String words = e.lastWords().isEmpty() ? "" : ": " + e.lastWords();
            ServerMessage gone = ServerMessage.unsaid(e.getMessage() + " while it ran" + words, Optional.empty());
            return recorder.failed(gone, Optional.empty());
        }
    }

    /** What the version table holds. */
    synchronized List<String> heads() {
        if (heads.isEmpty()) {
            heads = Optional.of(asked("heads").texts("heads"));
        }
        return heads.get();
    }

    /** The schema against the models of {@code env.py}. */
    synchronized ModelComparison models() {
        DriverMessage end = asked("models");
        return end.text("reason")
                .map(ModelComparison::notMade)
                .orElseGet(() -> new ModelComparison(
                        end.rows("differences").stream()
                                .map(AlembicSession::difference)
                                .toList(),
                        Optional.empty()));
    }

    private static ModelDifference difference(JsonNode row) {
        return new ModelDifference(
                ModelDifference.Kind.valueOf(row.path(0).asText()),
                row.path(1).asText(),
                row.path(2).asText(),
                row.path(3).asText(),
                row.path(4).asText());
    }

    private DriverMessage asked(String what) {
        try {
            DriverMessage end = answer(Map.of("do", what), new WalkRecorder(Effect.APPLIED, new Unheard()));
            if (end.has("done")) {
                return end;
            }
            throw new ToolUnavailableException(
                    "Alembic cannot be asked for its " + what + ": "
                            + message(end).message()
                            + call(end).map(call -> " (" + call.place() + ")").orElse("")
                            + "; correct that, or let the parameter python name the interpreter that has what env.py and the revisions import.");
        } catch (PythonDiedException e) {
            throw new ToolUnavailableException(
                    e.getMessage() + " when it was asked for its " + what + ": " + e.lastWords() + "; run again.");
        }
    }

    private DriverMessage answer(Map<String, ?> request, WalkRecorder recorder) throws PythonDiedException {
        try {
            Conversation python = conversation.isPresent() ? conversation.get() : opened();
            python.tell(request);
            for (DriverMessage said = python.hear(); ; said = python.hear()) {
                said.text("started").ifPresent(recorder::started);
                said.text("finished").ifPresent(recorder::finished);
                if (!said.has("started") && !said.has("finished")) {
                    return within(said);
                }
                python.tell(Map.of());
            }
        } catch (PythonDiedException e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new ToolUnavailableException("Interrupted while Alembic was running; run again.");
        }
    }

    private Conversation opened() {
        Conversation opened = driver.open(database);
        conversation = Optional.of(opened);
        return opened;
    }

    /** The message, unless the project's code goes where it must not go. */
    private DriverMessage within(DriverMessage said) {
        Optional<String> stray = said.text("stray");
        if (stray.isPresent()) {
            throw new ToolUnavailableException(
                    call(said).map(call -> call.place().toString()).orElse("env.py") + " was stopped: " + stray.get()
                            + "; let it read the URL from the environment variable that the parameter alembicUrlVariable names, or"
                            + " from sqlalchemy.url in Alembic's configuration.");
        }
        return said;
    }

    private static ServerMessage message(DriverMessage said) {
        int position = said.number("position");
        return new ServerMessage(
                said.text("sqlState"),
                said.text("message").orElse("(no message)"),
                said.text("detail"),
                said.text("hint"),
                Optional.empty(),
                position > 0 ? OptionalInt.of(position) : OptionalInt.empty(),
                said.text("statement"));
    }

    private Optional<FailedCall> call(DriverMessage said) {
        return said.text("file")
                .map(file -> new FailedCall(
                        new Place(settings.shown(Path.of(file)), said.number("line")),
                        said.text("traceback").orElse("").replace(settings.directory() + File.separator, "")));
    }

    @Override
    public synchronized void close() {
        conversation.ifPresent(opened -> {
            opened.close();
            driver.closed();
        });
        conversation = Optional.empty();
    }
}
