package io.github.migrationverify.history;

/** A range that makes no sense on the chain it is used on. The message is one sentence, in Alembic's words where it has some. */
public final class InvalidRangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the sentence
     */
    public InvalidRangeException(String message) {
        super(message);
    }
}
