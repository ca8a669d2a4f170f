package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.FailedCall;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** Runs one way through one revision and enters it in the tool's history. */
final class ScriptRun {

    private final ScriptRevision revision;
    private final Way way;
    private final String before;
    private final String history;
    private final String entry;
    private final ConnectionDetails database;
    private final long start = System.nanoTime();
    private Optional<Portion> current = Optional.empty();
    private SimpleMessage message = new SimpleMessage();
    private Optional<String> statement = Optional.empty();

    ScriptRun(
            ScriptRevision revision, Way way, String before, String history, String entry, ConnectionDetails database) {
        this.revision = revision;
        this.way = way;
        this.before = before;
        this.history = history;
        this.entry = entry;
        this.database = database;
    }

    /** What came of it, in a session in auto-commit mode. */
    MigrationRun in(Connection session, Effect effect) {
        Script script;
        try {
            script = way.on(database);
        } catch (UnusableScriptException e) {
            ServerMessage said = ServerMessage.unsaid(e.reason(), Optional.empty());
            return failed(
                    said,
                    e.line().stream()
                            .mapToObj(line -> new Place(revision.place().file(), line))
                            .findFirst());
        }
        try {
            run(session, script);
            return new MigrationRun(List.of(new RevisionRun(revision.key(), effect, "", millis())), Optional.empty());
        } catch (SQLException e) {
            ServerMessage said = ServerMessage.of(e, statement);
            return current.map(portion -> FailedStatement.of(said, portion, message.completed()))
                    .map(found -> failed(found.said(), Optional.of(new Place(script.file(), found.line()))))
                    .orElseGet(() -> failed(said, Optional.empty()));
        }
    }

    private void run(Connection session, Script script) throws SQLException {
        execute(session, history);
        if (!before.isEmpty()) {
            execute(session, before);
        }
        session.setAutoCommit(!script.inTransaction());
        for (Portion portion : script.portions()) {
            current = Optional.of(portion);
            statement = Optional.of(portion.sql());
            message = new SimpleMessage();
            run(session, portion);
        }
        current = Optional.empty();
        statement = Optional.of(entry);
        execute(session, entry);
        if (!session.getAutoCommit()) {
            statement = Optional.of("COMMIT");
            session.commit();
            session.setAutoCommit(true);
        }
    }

    private void run(Connection session, Portion portion) throws SQLException {
        PGConnection server = session.unwrap(PGConnection.class);
        if (portion.copyData().isPresent()) {
            copy(server, portion.sql(), portion.copyData().get());
        } else if (server.getPreferQueryMode() == PreferQueryMode.SIMPLE) {
            message.send(session, portion.sql());
        } else {
            execute(session, portion.sql());
        }
    }

    private static void copy(PGConnection server, String sql, String rows) throws SQLException {
        try {
            server.getCopyAPI().copyIn(sql, new StringReader(rows));
        } catch (IOException e) {
            throw new SQLException("the rows of COPY cannot be sent", e);
        }
    }

    /** Runs SQL text exactly as it stands: JDBC's {@code {…}} escapes are not looked for. */
    static void execute(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private MigrationRun failed(ServerMessage said, Optional<Place> place) {
        RunFailure failure = new RunFailure(
                RunFailure.Kind.REFUSED,
                Optional.of(revision.key()),
                said,
                millis(),
                place.map(where -> new FailedCall(where, "")));
        return new MigrationRun(List.of(), Optional.of(failure));
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
