package io.github.migrationverify.database;

/**
 * How to reach a database.
 *
 * @param url JDBC URL
 * @param user role name
 * @param password the role's password
 */
public record ConnectionDetails(String url, String user, String password) {

    /** {@return the URL and the user; never the password} */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
