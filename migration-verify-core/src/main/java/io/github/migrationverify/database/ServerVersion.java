package io.github.migrationverify.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A server's version as the server says it.
 *
 * @param text what {@code SHOW server_version} says
 * @param major the major version: 14 to 18
 */
record ServerVersion(String text, int major) {

    static ServerVersion of(Connection connection) throws SQLException {
        String text = SqlText.column(connection, "SHOW server_version").get(0);
        return new ServerVersion(text, connection.getMetaData().getDatabaseMajorVersion());
    }
}
