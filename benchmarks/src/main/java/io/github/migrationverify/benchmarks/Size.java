package io.github.migrationverify.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * A length of chain to be measured.
 *
 * @param revisions how many revisions
 * @param repetitions how often everybody goes it
 */
record Size(int revisions, int repetitions) {

    /**
     * {@return the sizes as they are written, for example {@code 128x3,1000x3,4000x1}}
     *
     * @throws BenchmarkFailedException where the text is not of that form
     */
    static List<Size> parse(String text) {
        return Arrays.stream(text.split(",")).map(Size::one).toList();
    }

    private static Size one(String text) {
        String[] parts = text.strip().split("x", -1);
        if (parts.length != 2 || !isCount(parts[0]) || !isCount(parts[1])) {
            throw new BenchmarkFailedException("benchmark.sizes holds '" + text.strip()
                    + "', where REVISIONSxREPETITIONS is expected; write for example 128x3,1000x3,4000x1.");
        }
        return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static boolean isCount(String text) {
        return text.matches("[1-9]\\d{0,3}");
    }
}
