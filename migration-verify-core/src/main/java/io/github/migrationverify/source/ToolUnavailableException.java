package io.github.migrationverify.source;

/** A migration tool that cannot be run here. The message is a sentence that says what is missing and what to do. */
public final class ToolUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a sentence.
     *
     * @param sentence what is missing, and what to do
     */
    public ToolUnavailableException(String sentence) {
        super(sentence);
    }
}
