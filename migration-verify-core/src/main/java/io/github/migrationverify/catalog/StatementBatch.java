package io.github.migrationverify.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements that go to the server in one message, so that one wait is enough for all of them. */
final class StatementBatch {

    /** What becomes of the rows of one statement. */
    interface Rows {
        /** Reads all rows. */
        void read(ResultSet rows) throws SQLException;
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Rows> readers = new ArrayList<>();

    /** Adds a statement that returns no rows. */
    void add(String statement) {
        text.append(statement).append(";\n");
    }

    /** Adds a statement that returns rows. */
    void add(String query, Rows reader) {
        add(query);
        readers.add(reader);
    }

    /** Adds what another batch holds. */
    void add(StatementBatch others) {
        text.append(others.text);
        readers.addAll(others.readers);
    }

    void run(Statement statement) throws SQLException {
        if (text.isEmpty()) {
            return;
        }
        int next = 0;
        boolean isRows = statement.execute(text.toString());
        while (isRows || statement.getUpdateCount() != -1) {
            if (isRows) {
                readers.get(next++).read(statement.getResultSet());
            }
            isRows = statement.getMoreResults();
        }
    }
}
