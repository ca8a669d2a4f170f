package io.github.migrationverify.source.alembic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that a template is given: a string, a tuple of strings, or {@code None}.
 *
 * @param items the strings
 * @param isTuple whether it is a tuple
 */
record PythonValue(List<String> items, boolean isTuple) {

    /** {@code None}. */
    static final PythonValue NONE = new PythonValue(List.of(), false);

    PythonValue {
        items = List.copyOf(items);
    }

    static PythonValue of(String text) {
        return new PythonValue(List.of(text), false);
    }

    static PythonValue tuple(List<String> items) {
        return new PythonValue(items, true);
    }

    /** {@return whether Python takes it for false} */
    boolean isEmpty() {
        return items.stream().allMatch(String::isEmpty) && items.size() <= 1;
    }

    /** {@return as {@code str} makes it} */
    String text() {
        return isTuple || items.isEmpty() ? repr() : items.get(0);
    }

    /** {@return as Alembic's {@code format_as_comma} makes it} */
    String commas() {
        return String.join(", ", items);
    }

    /** {@return as {@code repr} makes it} */
    String repr() {
        if (!isTuple) {
            return items.isEmpty() ? "None" : quoted(items.get(0));
        }
        String all = items.stream().map(PythonValue::quoted).collect(Collectors.joining(", "));
        return "(" + all + (items.size() == 1 ? ",)" : ")");
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.contains("'") && !escaped.contains("\"")
                ? '"' + escaped + '"'
                : "'" + escaped.replace("'", "\\'") + "'";
    }
}
