package io.github.migrationverify.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Marks how far a cluster has counted. In a cluster that nobody else uses OIDs and transaction ids grow with time: an object
 * with an OID between two marks was created between them, a catalog row with an {@code xmin} between two marks was written
 * between them.
 */
public final class CatalogHighWater {

    private static final String HIGHEST_OID = CatalogQuery.named("high_water");

    /** In 32 bits, as {@code xmin} has it. Manual: "Transactions and Identifiers". */
    private static final String NEXT_TRANSACTION = "SELECT pg_current_xact_id()::xid::text::bigint";

    private CatalogHighWater() {}

    /**
     * Asks for the greatest OID of any schema object there is, read off the ends of indexes.
     *
     * @param connection a connection to the database
     * @return the OID
     * @throws SQLException where the connection breaks
     */
    public static long highestOid(Connection connection) throws SQLException {
        return ask(connection, HIGHEST_OID);
    }

    /**
     * Draws a transaction id: every transaction that began to write before has a smaller one, every later one a greater.
     *
     * @param connection a connection to any database of the cluster, in auto-commit mode
     * @return the id, now used up
     * @throws SQLException where the connection breaks
     */
    public static long nextTransaction(Connection connection) throws SQLException {
        return ask(connection, NEXT_TRANSACTION);
    }

    private static long ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
