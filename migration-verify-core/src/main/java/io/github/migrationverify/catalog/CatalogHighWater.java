package io.github.migrationverify.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Marks how far a cluster has counted. In a cluster that nobody else uses OIDs and transaction ids grow with time: an object
 * with an OID between two marks was created between them, a catalog row with an {@code xmin} between two marks was written
 * between them. Not for use by several threads.
 */
public final class CatalogHighWater implements AutoCloseable {

    /** Planned once, at the first use. */
    private final PreparedStatement question;

    /**
     * Prepares the question.
     *
     * @param connection a connection to the database, in auto-commit mode; the caller closes it
     * @throws SQLException where the connection breaks
     */
    public CatalogHighWater(Connection connection) throws SQLException {
        this.question = connection.prepareStatement(CatalogQuery.named("high_water"));
        question.unwrap(PGStatement.class).setPrepareThreshold(1);
    }

    /**
     * Draws an OID and a transaction id.
     *
     * @return the mark
     * @throws SQLException where the connection breaks
     */
    public Mark mark() throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            return new Mark(answer.getLong("oid"), answer.getLong("transaction"));
        }
    }

    @Override
    public void close() throws SQLException {
        question.close();
    }

    /**
     * How far a cluster had counted.
     *
     * @param oid an OID, now used up: what was created before has a smaller one, what is created later a greater
     * @param transaction a transaction id, now used up, in 32 bits as {@code xmin} has it: every transaction that began to
     *     write before has a smaller one, every later one a greater
     */
    public record Mark(long oid, long transaction) {}
}
