package io.github.migrationverify.maven;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with the parameters of a goal, collected so that the user sees it all at once. */
final class ParameterFaults {

    private final List<String> sentences = new ArrayList<>();

    /**
     * Notes a fault.
     *
     * @param sentence parameter, what was found, what to write
     */
    void add(String sentence) {
        sentences.add(sentence);
    }

    /**
     * A parameter that takes one of a few words.
     *
     * @param parameter its name
     * @param value what was given, in any case
     * @param type its constants are the words
     * @return the constant; the first one where the word is none of them, which is then a fault
     */
    <E extends Enum<E>> E choice(String parameter, @Nullable String value, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> chosen = constants.stream()
                .filter(constant -> word(constant).equalsIgnoreCase(text(value).orElse("")))
                .findFirst();
        if (chosen.isEmpty()) {
            String words = constants.stream().map(ParameterFaults::word).collect(joining(", "));
            add(parameter + " is '" + text(value).orElse("") + "'; write one of " + words + ".");
        }
        return chosen.orElse(constants.get(0));
    }

    /**
     * A parameter that takes a number that is not negative.
     *
     * @param parameter its name
     * @param value what was given
     * @param unit what is counted, for the sentence that says what to write
     * @return the number; 0 where there is none, which is then a fault
     */
    int wholeNumber(String parameter, @Nullable String value, String unit) {
        String digits = text(value).orElse("");
        if (digits.matches("\\d{1,9}")) {
            return Integer.parseInt(digits);
        }
        add(parameter + " is '" + digits + "'; write a whole number of " + unit + ".");
        return 0;
    }

    /**
     * Ends the goal where there are faults.
     *
     * @throws MojoExecutionException with a line for each of them
     */
    void throwIfAny() throws MojoExecutionException {
        if (!sentences.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", sentences));
        }
    }

    /** {@return what a parameter holds; empty where it was not given or is blank} */
    static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** {@return the items of a list written with commas, without blank ones} */
    static List<String> items(@Nullable String value) {
        return text(value).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .flatMap(item -> text(item).stream())
                .toList();
    }

    /** {@return the items of a list in the pom, none where there is no list} */
    static <T> Stream<T> all(@Nullable List<T> items) {
        return Stream.ofNullable(items).flatMap(List::stream);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
