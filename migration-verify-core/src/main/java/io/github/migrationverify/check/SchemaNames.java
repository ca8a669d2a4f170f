package io.github.migrationverify.check;

import io.github.migrationverify.schema.ObjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the schema object that a server's message speaks of: messages name objects, snapshots know who made them. */
final class SchemaNames {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"");
    private static final Pattern PART = Pattern.compile("\" (?:of|for|on) (?:relation|table) \"");
    private static final Pattern BARE_FUNCTION = Pattern.compile("function (\\S+\\([^)]*\\))");

    private SchemaNames() {}

    /** The object that a message is about, with the revision that made it; empty where the snapshot has none such. */
    static Optional<Map.Entry<ObjectKey, String>> creator(String message, Map<ObjectKey, String> creators) {
        return mentioned(message)
                .flatMap(name -> creators.entrySet().stream()
                        .filter(entry -> answers(entry.getKey(), name))
                        .min(Map.Entry.comparingByKey()));
    }

    /** The name of the object that a message is about; that of a part of a table follows its table's. */
    static Optional<String> mentioned(String message) {
        List<String> names = named(message);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        // `column "c" of relation "t"` and `policy "p" for table "t"` name the part first.
        boolean part = names.size() > 1 && PART.matcher(message).find();
        return Optional.of(part ? names.get(names.size() - 1) + "." + names.get(0) : names.get(0));
    }

    /** Whether an object is known by a name that leaves out its schema, its quotes, or both. */
    static boolean answers(ObjectKey key, String name) {
        String own = key.name().replace("\"", "");
        String other = name.replace("\"", "");
        return own.equals(other) || own.endsWith("." + other);
    }

    /** The names in a message, in order: those in quotes, else a function with its argument types. */
    static List<String> named(String message) {
        List<String> quoted =
                QUOTED.matcher(message).results().map(result -> result.group(1)).toList();
        Stream<String> functions =
                BARE_FUNCTION.matcher(message).results().map((MatchResult result) -> result.group(1));
        return quoted.isEmpty() ? functions.toList() : quoted;
    }
}
