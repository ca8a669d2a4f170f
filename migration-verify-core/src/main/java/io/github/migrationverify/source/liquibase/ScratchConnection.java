package io.github.migrationverify.source.liquibase;

import java.sql.Connection;
import liquibase.database.jvm.JdbcConnection;

/** A session on a database of ours, by which {@link ScratchLockService} knows it. */
final class ScratchConnection extends JdbcConnection {

    /**
     * Wraps a session.
     *
     * @param connection closed with this
     */
    ScratchConnection(Connection connection) {
        super(connection);
    }
}
