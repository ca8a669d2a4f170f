package io.github.migrationverify.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * A session for many small questions to the catalogs. All that is read between two calls of {@link #end()} is of one state, and
 * printed as {@link CatalogReader} has it. A question is planned once: what it asks for is small, and planning would cost more.
 */
final class CatalogSession implements AutoCloseable {

    /** Plans are made while the catalogs are small, and these are never analyzed: an index is the choice that stays right. */
    private static final String PLANNING = """
            SET plan_cache_mode = force_generic_plan;
            SET enable_seqscan = off;
            SET enable_hashjoin = off;
            SET enable_mergejoin = off;
            SET idle_session_timeout = 0;
            """;

    private static final String PLANNING_AS_USUAL = """
            SET LOCAL enable_seqscan = on;
            SET LOCAL enable_hashjoin = on;
            SET LOCAL enable_mergejoin = on""";

    private final Connection connection;
    private final Statement statement;
    private final Set<String> prepared = new HashSet<>();

    /** Takes over a superuser's connection. */
    CatalogSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.execute(PLANNING + CatalogReader.SETTINGS.replace("SET LOCAL", "SET"));
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    /** The server's major version. */
    int version() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Sends what a batch holds. */
    void run(StatementBatch batch) throws SQLException {
        batch.run(statement);
    }

    /** Puts a question into a batch, to be planned when it is asked for the first time. */
    void ask(StatementBatch batch, Question question, String arguments, StatementBatch.Rows reader) {
        if (prepared.add(question.name())) {
            batch.add("PREPARE " + question.name() + question.parameters() + " AS\n" + question.text());
        }
        batch.add("EXECUTE " + question.name() + arguments, reader);
    }

    /** For questions about everything, until the end of what is of one state. */
    Statement forEverything() throws SQLException {
        statement.execute(PLANNING_AS_USUAL);
        return statement;
    }

    /** What is read next is of a later state. */
    void end() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }

    /**
     * A question that is asked again and again.
     *
     * @param name a name of its own
     * @param parameters the types of its parameters, in parentheses; empty where it has none
     * @param text the query
     */
    record Question(String name, String parameters, String text) {}
}
