package io.github.migrationverify.source;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The sessions that steps run in: a new one for each way down, as in production; for the ways up one that is emptied before each
 * of all that it holds. To log in costs more than most steps, and the server has to learn the catalogs anew. Manual: "DISCARD".
 */
public final class StepSession implements AutoCloseable {

    /**
     * The parts of {@code DISCARD ALL}, which as a whole cannot be sent together with what a session begins with. Manual: "DISCARD",
     * notes.
     */
    private static final String DISCARD_ALL = """
            CLOSE ALL;
            SET SESSION AUTHORIZATION DEFAULT;
            RESET ALL;
            DEALLOCATE ALL;
            UNLISTEN *;
            SELECT pg_advisory_unlock_all();
            DISCARD PLANS;
            DISCARD TEMP;
            DISCARD SEQUENCES;
            """;

    private final Supplier<Connection> opening;
    private Optional<Connection> up = Optional.empty();
    private Optional<Connection> down = Optional.empty();
    private Optional<CompletableFuture<Connection>> ahead = Optional.empty();

    /**
     * No session yet.
     *
     * @param opening opens one
     */
    public StepSession(Supplier<Connection> opening) {
        this.opening = opening;
    }

    /** Begins to open the session for the next way down, if it comes before the next way up. */
    public void openAhead() {
        forget();
        ahead = Optional.of(CompletableFuture.supplyAsync(opening));
    }

    /**
     * Opens a session for a way down.
     *
     * @return a new one, which stays this object's
     */
    public Connection fresh() {
        Connection session = ahead.isPresent() ? opened(ahead.get()) : opening.get();
        ahead = Optional.empty();
        down = Optional.of(session);
        return session;
    }

    private static Connection opened(CompletableFuture<Connection> ahead) {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseUnavailableException unavailable ? unavailable : e;
        }
    }

    /** A session opened ahead of something else has not seen what that did to the settings of the database and of roles. */
    private void forget() {
        Optional<CompletableFuture<Connection>> stale = ahead;
        ahead = Optional.empty();
        try {
            stale.ifPresent(opening -> end(opening.join()));
        } catch (CompletionException neverOpened) {
            return;
        }
    }

    /**
     * Opens or empties the session for ways up.
     *
     * @return one that is as good as new: without temporary tables, settings and locks of earlier steps; it stays this object's
     */
    public Connection emptied() {
        forget();
        if (up.isPresent()) {
            try {
                empty(up.get());
                return up.get();
            } catch (SQLException lost) {
                end(up.get());
            }
        }
        Connection session = opening.get();
        up = Optional.of(session);
        return session;
    }

    private static void empty(Connection session) throws SQLException {
        session.setAutoCommit(true);
        try (Statement statement = session.createStatement()) {
            statement.execute(DISCARD_ALL + ConnectionDetails.TIME_ZONE);
        }
    }

    /**
     * To be called at the end of a step: no transaction of ours stays open, and no session that is not needed any more.
     *
     * @throws SQLException where the session is lost
     */
    public void rest() throws SQLException {
        endDown();
        if (up.isPresent() && !up.get().getAutoCommit()) {
            up.get().rollback();
        }
    }

    private void endDown() {
        down.ifPresent(StepSession::end);
        down = Optional.empty();
    }

    /** Ends the sessions that there are. */
    @Override
    public void close() {
        forget();
        endDown();
        up.ifPresent(StepSession::end);
        up = Optional.empty();
    }

    private static void end(Connection session) {
        try {
            session.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }
}
