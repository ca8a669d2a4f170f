package io.github.migrationverify.published;

/** The base branch that somebody asked for is not to be had. Its message is a sentence that names the parameter and what to write. */
public final class UnknownBaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param sentence what was asked for, what was found, what to do
     */
    UnknownBaseException(String sentence) {
        super(sentence);
    }
}
