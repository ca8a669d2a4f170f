package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that starts a server, says which, and then runs until it is told to end, by its standard input or otherwise. */
public final class ServerInAnotherJvm {

    private ServerInAnotherJvm() {}

    /**
     * Prints {@code server_version}, a tab, {@code data_directory}.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        PostgresVersion version = PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR);
        try (DatabaseServer server = new EmbeddedPostgres(version, TestBinaries.INSTANCE).start();
                Connection connection = server.administrator().open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('server_version'), current_setting('data_directory')")) {
            row.next();
            System.out.println(row.getString(1) + "\t" + row.getString(2));
            System.in.read();
        }
    }
}
