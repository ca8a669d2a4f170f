package io.github.migrationverify.source.script;

import java.util.OptionalInt;

/** A script cannot be run the way its tool would run it. The message is a clause without full stop. */
final class UnusableScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** Without a line. */
    UnusableScriptException(String message) {
        this(message, 0);
    }

    /** With the 1-based line that it stops making sense at; 0 for none. */
    UnusableScriptException(String message, int line) {
        super(message);
        this.line = line;
    }

    /** With what lies behind it. */
    UnusableScriptException(String message, int line, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** Why, as a clause. */
    String reason() {
        return String.valueOf(getMessage());
    }

    /** The line of the file. */
    OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
