package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ConnectionDetails;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The session that steps run in: a new one for each way down, as in production, and for a way up the one that is there, emptied of
 * all that it holds. To log in costs more than most steps, and the server has to learn the catalogs anew. Manual: "DISCARD".
 */
final class StepSession implements AutoCloseable {

    private final ConnectionDetails database;
    private Optional<Connection> current = Optional.empty();

    StepSession(ConnectionDetails database) {
        this.database = database;
    }

    /** A new session. */
    Connection fresh() {
        close();
        Connection session = database.open();
        current = Optional.of(session);
        return session;
    }

    /** A session that is as good as new: without temporary tables, settings and locks of earlier steps. */
    Connection emptied() {
        if (current.isPresent()) {
            try {
                empty(current.get());
                return current.get();
            } catch (SQLException lost) {
                return fresh();
            }
        }
        return fresh();
    }

    private static void empty(Connection session) throws SQLException {
        session.setAutoCommit(true);
        try (Statement statement = session.createStatement()) {
            statement.execute("DISCARD ALL");
            statement.execute(ConnectionDetails.TIME_ZONE);
        }
    }

    /** To be called at the end of a step: no transaction of ours stays open. */
    void rest() throws SQLException {
        if (current.isPresent() && !current.get().getAutoCommit()) {
            current.get().rollback();
        }
    }

    /** Ends the session, if there is one. */
    @Override
    public void close() {
        Optional<Connection> ended = current;
        current = Optional.empty();
        if (ended.isPresent()) {
            try {
                ended.get().close();
            } catch (SQLException alreadyLost) {
                return;
            }
        }
    }
}
