package io.github.migrationverify.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements as they stand, several in one message. */
final class Scripts {

    private Scripts() {}

    static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    /** Runs one that may be refused, and leaves no transaction open where it is. */
    static boolean succeeds(Connection connection, String script) throws SQLException {
        try {
            run(connection, script);
            return true;
        } catch (SQLException refused) {
            run(connection, "ROLLBACK");
            return false;
        }
    }
}
