package io.github.migrationverify.source.alembic;

/** A template holds what we cannot render. */
final class UnknownMakoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnknownMakoException(int line, String found) {
        super(found);
        this.line = line;
    }

    /** {@return the 1-based line of it} */
    int line() {
        return line;
    }
}
