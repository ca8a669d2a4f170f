package io.github.migrationverify.source.alembic;

import java.util.Map;

/** The values of Python's string literals. Python's reference: "String and Bytes literals", "Escape sequences". */
final class PythonStrings {

    private static final Map<Character, String> SIMPLE = Map.ofEntries(
            Map.entry('\n', ""),
            Map.entry('\\', "\\"),
            Map.entry('\'', "'"),
            Map.entry('"', "\""),
            Map.entry('a', "\u0007"),
            Map.entry('b', "\b"),
            Map.entry('f', "\f"),
            Map.entry('n', "\n"),
            Map.entry('r', "\r"),
            Map.entry('t', "\t"),
            Map.entry('v', "\u000b"));

    private PythonStrings() {}

    /** The value of what stands between the quotes of a string that is not raw. */
    static String value(String written) {
        StringBuilder value = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char next = written.charAt(at);
            if (next != '\\' || at + 1 == written.length()) {
                value.append(next);
                at++;
            } else {
                at = escape(written, at + 1, value);
            }
        }
        return value.toString();
    }

    /** Where the escape sequence ends; one that Python does not know stays as it is. */
    private static int escape(String written, int at, StringBuilder value) {
        char sort = written.charAt(at);
        String simple = SIMPLE.get(sort);
        if (simple != null) {
            value.append(simple);
            return at + 1;
        }
        return switch (sort) {
            case 'x' -> number(written, at, 1, 2, 16, value);
            case 'u' -> number(written, at, 1, 4, 16, value);
            case 'U' -> number(written, at, 1, 8, 16, value);
            default -> sort >= '0' && sort <= '7' ? number(written, at, 0, 3, 8, value) : unknown(sort, at, value);
        };
    }

    private static int unknown(char sort, int at, StringBuilder value) {
        value.append('\\').append(sort);
        return at + 1;
    }

    private static int number(String written, int sort, int skipped, int most, int radix, StringBuilder value) {
        int from = sort + skipped;
        int to = from;
        while (to < written.length() && to < from + most && Character.digit(written.charAt(to), radix) >= 0) {
            to++;
        }
        int code = to == from ? -1 : Integer.parseUnsignedInt(written.substring(from, to), radix);
        if (!Character.isValidCodePoint(code)) {
            return unknown(written.charAt(sort), sort, value);
        }
        value.appendCodePoint(code);
        return to;
    }
}
