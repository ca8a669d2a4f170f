package io.github.migrationverify.settings;

/** A file of settings cannot be read. The message is one sentence that also says what to do. */
public final class UnreadableSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With what lies behind it.
     *
     * @param message which file, why, what to do
     * @param cause what lies behind it
     */
    public UnreadableSettingsException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message which file, why, what to do
     */
    public UnreadableSettingsException(String message) {
        super(message);
    }
}
