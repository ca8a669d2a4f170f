package io.github.migrationverify.source.alembic;

/**
 * A piece of Python's text.
 *
 * @param kind what it is
 * @param text the text as written; of a string its value
 * @param line the line that it begins on, from 1
 * @param column where in that line it begins, from 0
 */
record Token(Kind kind, String text, int line, int column) {

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** {@return how much deeper within brackets the text is behind it: 1, 0 or -1} */
    int depth() {
        if (kind != Kind.OPERATOR) {
            return 0;
        }
        return switch (text) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    /** The kinds that telling a literal from an expression takes. */
    enum Kind {
        /** An identifier or a keyword. */
        NAME,
        /** A string whose value is known. */
        STRING,
        /** A string that is computed or is bytes: {@code f"…"}, {@code b"…"}. */
        OTHER_STRING,
        /** A number. */
        NUMBER,
        /** Anything else: an operator, a bracket, a delimiter. */
        OPERATOR
    }
}
