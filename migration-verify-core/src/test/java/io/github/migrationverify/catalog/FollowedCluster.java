package io.github.migrationverify.catalog;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A server for random statements about databases and clusters. */
final class FollowedCluster implements AutoCloseable {

    private final DatabaseServer server;

    FollowedCluster(String major) throws SQLException {
        this.server = new EmbeddedPostgres(PostgresVersion.parse(major), TestBinaries.INSTANCE).start();
        try (Connection connection = server.administrator().open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE app_reader; CREATE ROLE app_writer; CREATE ROLE r_one; CREATE ROLE w1");
            statement.execute("ALTER SYSTEM SET allow_in_place_tablespaces = on");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** Runs the statements in a new database, and follows each. */
    void follow(List<RandomStatement> statements) throws SQLException {
        try (FollowedDatabase database = new FollowedDatabase(server)) {
            database.run(RandomDdl.given());
            for (RandomStatement statement : statements) {
                Optional<String> filled = statement.in(database.picture());
                if (filled.isPresent()) {
                    database.tryOut(filled.get());
                }
            }
        }
    }

    DatabaseServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
