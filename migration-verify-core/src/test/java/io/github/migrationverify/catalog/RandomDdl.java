package io.github.migrationverify.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Draws statements from files of {@code src/test/resources/random}, in which {@code {x|y}} stands for one of x and y, and
 * {@code <table>} for a table that is there when the statement is run ({@link RandomStatement}).
 *
 * @param patterns their lines
 */
record RandomDdl(List<String> patterns) {

    /** Statements about the names that {@link #given()} makes, for objects of all kinds. */
    static final String NAMED = "statements.txt";

    /** Statements about whatever there is. */
    static final String ANYTHING = "statements_on_anything.txt";

    /** Statements about roles and what else belongs to a cluster. */
    static final String OF_A_CLUSTER = "cluster_statements.txt";

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern DROP = Pattern.compile("^DROP |^DELETE |^SELECT lo_unlink");

    private static final int DROPS_ONE_IN = 5;

    static RandomDdl from(String... files) {
        return new RandomDdl(Stream.of(files)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /** All statements there are. */
    static RandomDdl ofEverything() {
        return from(NAMED, ANYTHING, OF_A_CLUSTER);
    }

    /** Objects of all kinds, one at least. */
    static String given() {
        return read("given.sql");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/random", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many statements as that; where a property fails, as few of them as it still fails for. */
    Arbitrary<List<RandomStatement>> sequences(int length) {
        return Arbitraries.randomValue(this::draw)
                .list()
                .ofMaxSize(length)
                .withSizeDistribution((tries, least, most, center) -> random -> most);
    }

    /** Each line once, in their order. */
    List<RandomStatement> oneOfEachThatDropsNothing(Random random) {
        return patterns.stream()
                .filter(pattern -> !DROP.matcher(pattern).find())
                .map(pattern -> fill(pattern, random))
                .toList();
    }

    private RandomStatement draw(Random random) {
        String pattern = oneOf(patterns, random);
        // Where as much is dropped as is made, nothing ever stands on anything.
        while (DROP.matcher(pattern).find() && random.nextInt(DROPS_ONE_IN) > 0) {
            pattern = oneOf(patterns, random);
        }
        return fill(pattern, random);
    }

    private static RandomStatement fill(String pattern, Random random) {
        String chosen = CHOICE.matcher(pattern)
                .replaceAll(match ->
                        Matcher.quoteReplacement(oneOf(List.of(match.group(1).split("\\|", -1)), random)));
        return new RandomStatement(chosen, random.nextLong());
    }

    private static String oneOf(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
