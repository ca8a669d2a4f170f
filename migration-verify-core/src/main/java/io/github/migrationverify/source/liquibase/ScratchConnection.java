package io.github.migrationverify.source.liquibase;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DatabaseUtils;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;
import org.jspecify.annotations.Nullable;

/**
 * Sessions on a database of ours, one after the other, by which {@link ScratchLockService} knows it. To Liquibase they are
 * one connection.
 */
final class ScratchConnection extends JdbcConnection {

    private final StatementWatch statements;

    /**
     * Wraps a session.
     *
     * @param session the session
     * @param statements told of commits, which can fail as well: a deferred constraint is checked by then
     */
    ScratchConnection(Connection session, StatementWatch statements) {
        super(session);
        this.statements = statements;
    }

    /**
     * Makes Liquibase's view of the database.
     *
     * @param defaultSchemaName schema that unqualified names go to; empty for PostgreSQL's own choice
     * @return the view; it lives as long as this connection, whichever session that has
     * @throws LiquibaseException where the server refuses
     */
    Database database(Optional<String> defaultSchemaName) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(this);
        if (defaultSchemaName.isPresent()) {
            database.setDefaultSchemaName(defaultSchemaName.get());
            DatabaseUtils.initializeDatabase(null, defaultSchemaName.get(), database);
        }
        return database;
    }

    /**
     * Goes on with another session. What Liquibase knows of the database it need not ask again: a connection that it is given
     * anew costs three round trips.
     *
     * @param session a new session on the same database
     * @throws LiquibaseException where the session is closed
     */
    void continueWith(Connection session) throws LiquibaseException {
        try {
            session.setAutoCommit(false);
            // From the URL it is given Liquibase only takes out the password for its messages, at length where it is
            // long.
            open("jdbc:postgresql:", handingOver(session), new Properties());
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** From a driver alone does Liquibase's connection take a session. */
    private static Driver handingOver(Connection session) {
        return (Driver) Proxy.newProxyInstance(
                ScratchConnection.class.getClassLoader(),
                new Class<?>[] {Driver.class},
                (proxy, method, arguments) -> session);
    }

    @Override
    public void commit() throws DatabaseException {
        statements.writeSqlWillRun("COMMIT");
        super.commit();
        statements.clear();
    }

    /** Liquibase finds what belongs to a database by its connection. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
