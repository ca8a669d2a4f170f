package io.github.migrationverify.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/**
 * How to reach a database.
 *
 * @param url JDBC URL
 * @param user role name
 * @param password the role's password
 */
public record ConnectionDetails(String url, String user, String password) {

    /** What sessions of ours call themselves, and those of migrations do not (manual: {@code application_name}). */
    static final String OURS = "migration-verify";

    /** The statement with which sessions begin, and must begin again where they were emptied. */
    public static final String TIME_ZONE = "SET TIME ZONE 'UTC'";

    // Said outright, so that neither Kerberos tickets nor certificates in the home directory change how we connect.
    // Told that no server is older, the driver gives the name when it logs in, and the session keeps it when it is
    // emptied.
    private static final String PARAMETERS =
            "?sslmode=disable&gssEncMode=disable&assumeMinServerVersion=14&ApplicationName=" + OURS;
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)([^?]*)(\\?.*)?");

    /**
     * {@return the way into a database of a server without TLS}
     *
     * @param host name or IPv4 address
     * @param port TCP port
     * @param database database name, of letters, digits and underscores
     * @param user role name
     * @param password the role's password
     */
    public static ConnectionDetails of(String host, int port, String database, String user, String password) {
        return new ConnectionDetails(
                "jdbc:postgresql://" + host + ":" + port + "/" + database + PARAMETERS, user, password);
    }

    /**
     * {@return the same server and role, another database}
     *
     * @param database database name, of letters, digits and underscores
     */
    public ConnectionDetails toDatabase(String database) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a PostgreSQL URL: " + url);
        }
        return new ConnectionDetails(
                parts.group(1) + database + Objects.requireNonNullElse(parts.group(3), ""), user, password);
    }

    /** {@return the database's name} */
    public String database() {
        Matcher parts = URL.matcher(url);
        return parts.matches() ? parts.group(2) : "";
    }

    /**
     * {@return the same database, another role}
     *
     * @param otherUser role name
     * @param otherPassword the role's password
     */
    public ConnectionDetails as(String otherUser, String otherPassword) {
        return new ConnectionDetails(url, otherUser, otherPassword);
    }

    /** {@return the same way in, for sessions that are not ours but the migrations'} */
    ConnectionDetails forMigrations() {
        return new ConnectionDetails(
                url.replace("ApplicationName=" + OURS, "ApplicationName=migrations"), user, password);
    }

    /**
     * Gives the role another password, a random one.
     *
     * @return the way in with that password
     * @throws DatabaseUnavailableException where the server refuses
     */
    public ConnectionDetails withNewPassword() {
        try (Connection connection = open()) {
            return as(user, RandomPassword.give(connection, user));
        } catch (SQLException e) {
            throw Refusal.of("The password of " + user + " cannot be changed", e);
        }
    }

    /**
     * Opens a session in time zone UTC. The driver is called by its class: {@code DriverManager} finds it only from some
     * of Maven's class loaders.
     *
     * @return a connection in auto-commit mode; the caller closes it
     * @throws DatabaseUnavailableException where the server does not answer or refuses
     */
    public Connection open() {
        return open(new Properties());
    }

    /**
     * Opens a session in which a whole script goes to the server as one message, statements unsplit ("Simple Query",
     * manual section 53.2.2).
     *
     * @return a connection in auto-commit mode; the caller closes it
     * @throws DatabaseUnavailableException where the server does not answer or refuses
     */
    public Connection openForScripts() {
        Properties properties = new Properties();
        properties.setProperty("preferQueryMode", "simple");
        return open(properties);
    }

    private Connection open(Properties properties) {
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        try {
            Connection connection = Objects.requireNonNull(new Driver().connect(url, properties), "connection");
            inUtc(connection);
            return connection;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The PostgreSQL server cannot be reached as " + this + ": "
                            + ServerMessage.of(e).message(),
                    e);
        }
    }

    /** The driver sends the JVM's time zone, which would make what {@code timestamptz} literals mean depend on the machine. */
    private static void inUtc(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TIME_ZONE);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** {@return the server's name or address} */
    public String host() {
        return part("PGHOST");
    }

    /** {@return the server's TCP port} */
    public int port() {
        return Integer.parseInt(part("PGPORT"));
    }

    /** {@return the database's name} */
    public String databaseName() {
        return part("PGDBNAME");
    }

    private String part(String name) {
        Properties parts = Objects.requireNonNull(Driver.parseURL(url, new Properties()), "parts of " + url);
        return parts.getProperty(name);
    }

    /** {@return the URL and the user; never the password} */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
