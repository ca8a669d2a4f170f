package io.github.migrationverify.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/**
 * A database of the user's, which is only ever read: in one transaction that the server itself keeps from writing, and that is rolled
 * back.
 *
 * @param url JDBC URL, or the form that SQLAlchemy takes: {@code postgresql+psycopg2://user:password@host/database}
 * @param username role name; empty where the URL names one
 * @param password the role's password; empty where the URL has one, or none is needed
 */
public record UserDatabase(String url, Optional<String> username, Optional<String> password) {

    private static final String SECONDS_TO_CONNECT = "10";
    private static final String SECONDS_TO_ANSWER = "60";
    private static final String STATEMENTS_MAY_TAKE = "SET LOCAL statement_timeout = '30s'";
    private static final Pattern PARTS = Pattern.compile("(?:jdbc:)?postgres(?:ql)?(?:\\+\\w+)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^?]*))?@)?(?<rest>[^?@]*(?:\\?.*)?)");
    private static final Pattern SECRETS = Pattern.compile("(?i)((?:password|sslpassword)=)[^&]*");
    private static final Pattern IN_AUTHORITY = Pattern.compile("//[^?]*@");

    /** {@return the URL without any password, for people} */
    public String shown() {
        return IN_AUTHORITY.matcher(SECRETS.matcher(url).replaceAll("$1***")).replaceFirst("//");
    }

    /** Neither the password nor one in the URL. */
    @Override
    public String toString() {
        return username.map(name -> name + " at ").orElse("") + shown();
    }

    /**
     * Reads something.
     *
     * @param <T> what is read
     * @param reading reads it; whatever it writes the server refuses
     * @return what was read
     * @throws DatabaseUnavailableException where the database cannot be reached in 10 seconds, or refuses, or does not answer in 30
     */
    public <T> T read(Reading<T> reading) {
        try (Connection connection = open()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            SqlText.execute(connection, STATEMENTS_MAY_TAKE);
            try {
                return reading.in(connection);
            } catch (SQLException e) {
                throw Refusal.of("The tool's history cannot be read as " + this, e);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The database cannot be reached as " + this + ": "
                            + withoutPassword(ServerMessage.of(e).message())
                            + "; check the parameters url, username and password, or the server of settings.xml that"
                            + " server names.",
                    e);
        }
    }

    private String withoutPassword(String message) {
        return password.filter(secret -> !secret.isEmpty())
                .map(secret -> message.replace(secret, "***"))
                .orElse(message);
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", ConnectionDetails.OURS);
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        Matcher parts = PARTS.matcher(url);
        if (parts.matches()) {
            named(
                    properties,
                    Optional.ofNullable(parts.group("user")).map(UserDatabase::decoded),
                    Optional.ofNullable(parts.group("password")).map(UserDatabase::decoded));
        }
        named(properties, username, password);
        String jdbc = parts.matches() ? "jdbc:postgresql://" + parts.group("rest") : url;
        Driver driver = new Driver();
        if (!driver.acceptsURL(jdbc)) {
            throw new SQLException("it is no URL of a PostgreSQL database, such as jdbc:postgresql://HOST:5432/NAME");
        }
        return Objects.requireNonNull(driver.connect(jdbc, properties), "connection");
    }

    /** Special characters are written as {@code %40}; a plus is no space here. */
    private static String decoded(String written) {
        return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void named(Properties properties, Optional<String> user, Optional<String> secret) {
        user.ifPresent(name -> properties.setProperty("user", name));
        secret.ifPresent(text -> properties.setProperty("password", text));
    }

    /**
     * Reads something of a database.
     *
     * @param <T> what is read
     */
    public interface Reading<T> {
        /**
         * Reads it.
         *
         * @param connection a session in a read-only transaction; not to be closed
         * @return what was read
         * @throws SQLException where the server refuses
         */
        T in(Connection connection) throws SQLException;
    }
}
