package io.github.migrationverify.source.liquibase;

/** A file of settings cannot be read. The message is one sentence that also says what to do. */
final class UnreadableSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With what lies behind it.
     *
     * @param message which file, why, what to do
     * @param cause what lies behind it
     */
    UnreadableSettingsException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message which file, why, what to do
     */
    UnreadableSettingsException(String message) {
        super(message);
    }
}
