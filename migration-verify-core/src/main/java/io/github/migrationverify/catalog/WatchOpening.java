package io.github.migrationverify.catalog;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ServerMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out which watch a database can have, and begins it. */
final class WatchOpening {

    private static final int WALINSPECT_SINCE = 15;

    private static final String SCHEMA = """
            SELECT quote_ident(n.nspname) FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
            WHERE e.extname = 'pg_walinspect'""";

    private final ScratchDatabase database;
    private final CatalogReader reader;
    private final List<Connection> sessions = new ArrayList<>();

    WatchOpening(ScratchDatabase database, CatalogReader reader) {
        this.database = database;
        this.reader = reader;
    }

    SchemaWatch open() {
        try {
            Connection beside = opened(database.openBeside());
            Optional<String> obstacle = obstacle(beside);
            return obstacle.isPresent() ? whole(obstacle.get()) : stepwise(beside);
        } catch (SQLException e) {
            closeAll();
            throw WholeWatch.unreadable(e);
        } catch (RuntimeException e) {
            closeAll();
            throw e;
        }
    }

    private SchemaWatch stepwise(Connection beside) throws SQLException {
        String oid = answer(beside, "SELECT oid FROM pg_database WHERE datname = '" + database.name() + "'")
                .orElseThrow();
        WalTail wal = new WalTail(beside, answer(beside, SCHEMA).orElseThrow(), Long.parseLong(oid));
        return new StepWatch(reader, new CatalogSession(opened(database.openForBatches())), wal);
    }

    private SchemaWatch whole(String obstacle) {
        closeAll();
        return new WholeWatch(reader, database.openAsAdministrator(), obstacle);
    }

    /** Why the write-ahead log cannot be read; empty where it can be. Two runs may create the extension at the same time. */
    private static Optional<String> obstacle(Connection beside) throws SQLException {
        int version = beside.getMetaData().getDatabaseMajorVersion();
        if (version < WALINSPECT_SINCE) {
            return Optional.of("PostgreSQL " + version + " cannot tell what a step touched; " + WALINSPECT_SINCE
                    + " and later can.");
        }
        if (answer(beside, SCHEMA).isPresent()) {
            return Optional.empty();
        }
        try (Statement statement = beside.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
            return Optional.empty();
        } catch (SQLException e) {
            return answer(beside, SCHEMA).isPresent()
                    ? Optional.empty()
                    : Optional.of("The server has no extension pg_walinspect, which tells what a step touched: "
                            + ServerMessage.of(e).message());
        }
    }

    private static Optional<String> answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private Connection opened(Connection session) {
        sessions.add(session);
        return session;
    }

    private void closeAll() {
        sessions.forEach(WatchOpening::close);
    }

    private static void close(Connection session) {
        try {
            session.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }
}
