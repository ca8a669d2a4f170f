package io.github.migrationverify.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Takes away what we created, on servers that live on too. Only called with names that we made.
 *
 * <p>{@code DROP DATABASE … WITH (FORCE)} ends sessions, but neither prepared transactions, logical replication slots nor
 * subscriptions (manual: "DROP DATABASE"), so these go first.
 */
final class Removal {

    private Removal() {}

    static void ofDatabase(Connection maintenance, ConnectionDetails administrator, String name) throws SQLException {
        if (!SqlText.exists(maintenance, "SELECT FROM pg_database WHERE datname = '" + name + "'")) {
            return;
        }
        if (isHeldOpen(maintenance, name)) {
            try (Connection inside = administrator.open()) {
                release(inside);
            }
        }
        SqlText.execute(maintenance, "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static boolean isHeldOpen(Connection maintenance, String name) throws SQLException {
        return SqlText.exists(maintenance, """
                SELECT FROM pg_prepared_xacts WHERE database = '%1$s'
                UNION ALL SELECT FROM pg_replication_slots WHERE database = '%1$s'
                UNION ALL SELECT FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = '%1$s')
                """.formatted(name));
    }

    private static void release(Connection inside) throws SQLException {
        executeEach(
                inside,
                "SELECT format('ROLLBACK PREPARED %L', gid) FROM pg_prepared_xacts WHERE database = current_database()");
        executeEach(inside, """
                SELECT format(statement, subname)
                FROM pg_subscription, unnest(ARRAY['ALTER SUBSCRIPTION %I DISABLE',
                    'ALTER SUBSCRIPTION %I SET (slot_name = NONE)', 'DROP SUBSCRIPTION %I'])
                    WITH ORDINALITY AS steps (statement, rank)
                WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                ORDER BY subname, rank
                """);
        executeEach(
                inside,
                "SELECT format('SELECT pg_drop_replication_slot(%L)', slot_name) FROM pg_replication_slots"
                        + " WHERE database = current_database()");
    }

    private static void executeEach(Connection inside, String statements) throws SQLException {
        for (String statement : SqlText.column(inside, statements)) {
            SqlText.execute(inside, statement);
        }
    }

    /** Shared objects may still name the role: memberships that it granted, privileges on databases and tablespaces. */
    static void ofRole(Connection maintenance, String name) throws SQLException {
        if (SqlText.exists(maintenance, "SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
            SqlText.execute(maintenance, "DROP OWNED BY " + name);
            SqlText.execute(maintenance, "DROP ROLE " + name);
        }
    }
}
