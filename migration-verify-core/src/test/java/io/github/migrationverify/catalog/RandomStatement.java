package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.SchemaSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with holes, such as {@code <table>}, which are filled with what there is when it is run: {@code <trigger.name>} by a
 * trigger's own name, {@code <trigger.in>} by that of its table. It may fail for all that, and is then no statement at all.
 *
 * @param pattern the statement
 * @param luck decides what each hole is filled with
 */
record RandomStatement(String pattern, long luck) {

    private static final Pattern HOLE = Pattern.compile("<(\\w+)(\\.name|\\.in|)>");

    /** The statement with its holes filled; empty where there is nothing to fill one of them with. */
    Optional<String> in(SchemaSnapshot picture) {
        Fillings fillings = new Fillings(picture);
        Map<String, String> chosen = new HashMap<>();
        for (Matcher hole = HOLE.matcher(pattern); hole.find(); ) {
            String name = hole.group(1);
            pick(name, fillings.of(name, chosen)).ifPresent(choice -> chosen.putIfAbsent(name, choice));
            if (!chosen.containsKey(name)) {
                return Optional.empty();
            }
        }
        return Optional.of(HOLE.matcher(pattern)
                .replaceAll(
                        hole -> Matcher.quoteReplacement(part(chosen.getOrDefault(hole.group(1), ""), hole.group(2)))));
    }

    /** Of a trigger's name, for example, its own, or that of the table it is in. */
    private static String part(String name, String which) {
        int dot = name.lastIndexOf('.');
        return switch (which) {
            case ".name" -> name.substring(dot + 1);
            case ".in" -> name.substring(0, Math.max(0, dot));
            default -> name;
        };
    }

    /** The same choice wherever it is among the choices, so that a statement left out before this one seldom makes another of it. */
    private Optional<String> pick(String hole, List<String> choices) {
        return choices.stream().min((one, other) -> Long.compare(lot(hole, one), lot(hole, other)));
    }

    private long lot(String hole, String choice) {
        return new SplittableRandom(luck ^ (hole + "=" + choice).hashCode()).nextLong();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
