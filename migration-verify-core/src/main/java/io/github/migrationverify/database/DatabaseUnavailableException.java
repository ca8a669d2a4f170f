package io.github.migrationverify.database;

/** No PostgreSQL can be had, or it cannot be talked to. The message is one sentence that also says what to do. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a cause worth showing.
     *
     * @param message what was found, what was expected, what to do
     */
    public DatabaseUnavailableException(String message) {
        super(message);
    }

    /**
     * With a cause.
     *
     * @param message what was found, what was expected, what to do
     * @param cause what lies behind it
     */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
