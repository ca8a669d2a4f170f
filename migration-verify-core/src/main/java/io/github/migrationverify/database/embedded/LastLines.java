package io.github.migrationverify.database.embedded;

import java.util.List;
import java.util.stream.Collectors;

/** The end of a log, where the reason stands. */
final class LastLines {

    private LastLines() {}

    /** {@return the last lines that are not blank, on one line, separated by {@code " | "}} */
    static String of(String text, int count) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty()
                ? "it printed nothing"
                : lines.stream().skip(Math.max(0, lines.size() - count)).collect(Collectors.joining(" | "));
    }
}
