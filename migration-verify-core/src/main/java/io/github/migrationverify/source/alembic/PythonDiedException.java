package io.github.migrationverify.source.alembic;

/** A Python process that ended before it had answered. */
final class PythonDiedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String lastWords;

    /**
     * Of a process that is gone.
     *
     * @param message that it is gone, and how
     * @param lastWords what it wrote to its error output at the end, several lines
     */
    PythonDiedException(String message, String lastWords) {
        super(message);
        this.lastWords = lastWords;
    }

    String lastWords() {
        return lastWords;
    }
}
