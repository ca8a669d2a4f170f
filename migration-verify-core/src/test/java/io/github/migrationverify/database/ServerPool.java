package io.github.migrationverify.database;

import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Lends servers of the default version to run after run, since a start costs more than most runs, and never one server to two at a
 * time. A server that comes back is freed of the roles that the run left in it; the JVM stops them all when it ends.
 */
public record ServerPool() implements DatabaseProvider {

    private static final ConcurrentLinkedDeque<DatabaseServer> IDLE = new ConcurrentLinkedDeque<>();

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public DatabaseServer start() {
        DatabaseServer idle = IDLE.poll();
        return new Lent(
                idle == null
                        ? new EmbeddedPostgres(
                                        PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR), TestBinaries.INSTANCE)
                                .start()
                        : idle);
    }

    private record Lent(DatabaseServer server) implements DatabaseServer {
        @Override
        public ConnectionDetails administrator() {
            return server.administrator();
        }

        @Override
        public void close() {
            try (Connection connection = server.administrator().open()) {
                for (String role :
                        SqlText.column(connection, "SELECT quote_ident(rolname) FROM pg_roles WHERE oid >= 16384")) {
                    SqlText.execute(connection, "DROP OWNED BY " + role);
                    SqlText.execute(connection, "DROP ROLE " + role);
                }
                IDLE.push(server);
            } catch (SQLException | DatabaseUnavailableException spoilt) {
                server.close();
            }
        }
    }
}
