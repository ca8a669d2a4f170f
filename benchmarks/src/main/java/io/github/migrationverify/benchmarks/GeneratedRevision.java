package io.github.migrationverify.benchmarks;

import java.util.List;

/**
 * One revision of a {@link GeneratedChain}.
 *
 * @param number its place in the chain, from 1
 * @param up the statements that apply it, in order, without semicolons
 * @param down the statements that revert it, in order, without semicolons, each on one line
 */
record GeneratedRevision(int number, List<String> up, List<String> down) {

    /** {@return four digits, which sort as the numbers do} */
    String id() {
        return digits(number);
    }

    /** {@return a revision's number as it stands in names} */
    static String digits(int number) {
        return "%04d".formatted(number);
    }

    /** {@return the statements as one script, a semicolon and a line feed after each} */
    static String script(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }
}
