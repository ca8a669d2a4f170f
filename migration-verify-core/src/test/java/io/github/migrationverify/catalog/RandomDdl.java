package io.github.migrationverify.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Draws statements from a file of {@code src/test/resources/witness}, in which {@code {x|y}} stands for one of x and y.
 *
 * @param patterns its lines
 */
record RandomDdl(List<String> patterns) {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    static RandomDdl from(String file) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/witness", file));
            return new RandomDdl(
                    lines.stream().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arbitrary<List<String>> sequences(int length) {
        return Arbitraries.randomValue(this::draw).list().ofSize(length);
    }

    private String draw(Random random) {
        Matcher choice = CHOICE.matcher(patterns.get(random.nextInt(patterns.size())));
        return choice.replaceAll(
                match -> Matcher.quoteReplacement(oneOf(match.group(1).split("\\|", -1), random)));
    }

    private static String oneOf(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
