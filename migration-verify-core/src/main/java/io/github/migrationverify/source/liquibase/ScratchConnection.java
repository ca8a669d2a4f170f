package io.github.migrationverify.source.liquibase;

import java.sql.Connection;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** A session on a database of ours, by which {@link ScratchLockService} knows it. */
final class ScratchConnection extends JdbcConnection {

    private final StatementWatch statements;

    /**
     * Wraps a session.
     *
     * @param connection the session
     * @param statements told of commits, which can fail as well: a deferred constraint is checked by then
     */
    ScratchConnection(Connection connection, StatementWatch statements) {
        super(connection);
        this.statements = statements;
    }

    @Override
    public void commit() throws DatabaseException {
        statements.writeSqlWillRun("COMMIT");
        super.commit();
        statements.clear();
    }
}
