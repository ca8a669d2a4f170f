package io.github.migrationverify.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A role as managed services give it to their customers: it owns its database and may create roles, and is no superuser.
 * Its name is always the same, because owners are part of what snapshots of two databases are compared by.
 *
 * @param name role name
 * @param password its password
 */
record OwnerRole(String name, String password) {

    static final String NAME = "migration_verify_owner";

    static OwnerRole create(Connection connection) throws SQLException {
        if (SqlText.exists(connection, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
            throw new DatabaseUnavailableException("The server already has a role " + NAME
                    + ", of another run or left behind by one; wait for that run to end, or run: DROP ROLE " + NAME);
        }
        SqlText.execute(
                connection,
                "CREATE ROLE " + NAME + " LOGIN NOSUPERUSER NOCREATEDB CREATEROLE NOREPLICATION NOBYPASSRLS");
        return new OwnerRole(NAME, RandomPassword.give(connection, NAME));
    }
}
