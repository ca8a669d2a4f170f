package io.github.migrationverify.source.liquibase;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names a new file in the manner of its neighbour: the number that it begins with is counted on. */
final class NeighbourName {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<before>[^\\d]*?)(?<number>\\d{1,30})(?<gap>[_-]+)(?<rest>.*?)(?<extension>\\.[^.]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private NeighbourName() {}

    /**
     * {@return the name}
     *
     * @param neighbour the file before it
     * @param message what is in the new one
     * @param isTaken whether there is a file of a name
     */
    static String after(String neighbour, String message, Predicate<String> isTaken) {
        Matcher numbered = NUMBERED.matcher(neighbour);
        for (int count = 1; ; count++) {
            String name = numbered.matches() ? counted(numbered, message, count) : plain(neighbour, message, count);
            if (!isTaken.test(name)) {
                return name;
            }
        }
    }

    private static String counted(Matcher neighbour, String message, int count) {
        String old = neighbour.group("number");
        String number = new BigInteger(old).add(BigInteger.valueOf(count)).toString();
        String separator = neighbour.group("gap").substring(0, 1);
        return neighbour.group("before")
                + "0".repeat(Math.max(0, old.length() - number.length()))
                + number
                + neighbour.group("gap")
                + slug(message, separator)
                + neighbour.group("extension");
    }

    private static String plain(String neighbour, String message, int count) {
        String extension = neighbour.substring(Math.max(0, neighbour.lastIndexOf('.')));
        return slug(message, "-") + (count == 1 ? "" : "-" + count) + extension;
    }

    private static String slug(String message, String separator) {
        String slug = WORD.matcher(message)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .limit(8)
                .collect(Collectors.joining(separator));
        return slug.isEmpty() ? "merge" : slug;
    }
}
