package io.github.migrationverify.source.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/**
 * Sends SQL text to the server exactly as it stands, as one message, and counts the statements of it that the server has run: where it
 * refuses one without saying where that stands, the count says it. JDBC gives no such count.
 */
final class SimpleMessage extends ResultHandlerBase {

    private int completed;

    /** Sends it in a session of {@code ConnectionDetails.openForScripts}. */
    void send(Connection session, String sql) throws SQLException {
        BaseConnection connection = session.unwrap(BaseConnection.class);
        int flags = QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_EXECUTE_AS_SIMPLE;
        if (session.getAutoCommit()) {
            flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
        }
        Query query = connection.createQuery(sql, false, false).query;
        connection.getQueryExecutor().execute(query, null, this, 0, 0, flags);
    }

    @Override
    public void handleResultRows(Query query, Field[] fields, List<Tuple> rows, @Nullable ResultCursor cursor) {
        completed++;
    }

    @Override
    public void handleCommandStatus(String status, long rows, long oid) {
        completed++;
    }

    /** Notices are of no consequence. */
    @Override
    public void handleWarning(SQLWarning warning) {}

    /** How many statements have come to their end. */
    int completed() {
        return completed;
    }
}
