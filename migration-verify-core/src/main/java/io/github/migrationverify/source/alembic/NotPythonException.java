package io.github.migrationverify.source.alembic;

/** Text that is not Python, or not as far as a literal can be told from it. */
final class NotPythonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Says what was found.
     *
     * @param what a clause without full stop
     * @param line where, from 1
     */
    NotPythonException(String what, int line) {
        super(what);
        this.line = line;
    }

    int line() {
        return line;
    }
}
