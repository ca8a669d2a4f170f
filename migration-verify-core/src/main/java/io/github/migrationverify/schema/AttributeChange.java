package io.github.migrationverify.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attribute that differs.
 *
 * @param attribute its name, such as {@code default}
 * @param before its value before; empty where it had none
 * @param after its value after; empty where it has none
 */
public record AttributeChange(String attribute, Optional<String> before, Optional<String> after) {

    private static final int ONE_LINE = 100;

    /**
     * {@return the difference for people: {@code default: 1 -> true}, or for long values and values of several lines
     * the attribute's name and below it, indented, the lines that differ; without a trailing line end}
     */
    public String describe() {
        String inOneLine = attribute + ": " + shown(before) + " -> " + shown(after);
        return isShort(inOneLine) ? inOneLine : attribute + ":\n" + String.join("\n", lineDiff());
    }

    private boolean isShort(String inOneLine) {
        boolean severalLines =
                Stream.of(before, after).flatMap(Optional::stream).anyMatch(value -> value.contains("\n"));
        return !severalLines && inOneLine.length() <= ONE_LINE;
    }

    private List<String> lineDiff() {
        return LineDiff.between(lines(before), lines(after)).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private static String shown(Optional<String> value) {
        return value.map(AttributeChange::visible).orElse("(none)");
    }

    private static List<String> lines(Optional<String> value) {
        return value.map(text -> List.of(visible(text).split("\n", -1))).orElse(List.of());
    }

    /** A function body that differs in its Windows line ends only must not look the same twice. */
    private static String visible(String text) {
        return text.replace("\r", "\\r");
    }
}
