package io.github.migrationverify.source;

/** A merge revision that cannot be written. The message is one sentence that says why, and what to do instead. */
public final class MergeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the sentence
     */
    public MergeRefusedException(String message) {
        super(message);
    }
}
