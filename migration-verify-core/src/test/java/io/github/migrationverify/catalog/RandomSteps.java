package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the statements of {@code random-ddl.txt} with what there is. Some fail for all that, and are then no statements at all. */
final class RandomSteps {

    private static final List<String> TEMPLATES = templates();
    private static final List<String> NEW =
            List.of("a", "b", "c", "x", "y", "z", "one", "two", "three", "\"Q w\"", "\"a\"\"b\"");
    private static final List<String> ROLES = List.of("r_one", "r_two", "r_three", "\"R four\"");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private static final int DROPS_ONE_IN = 5;

    private final Random random;
    private final String database;

    RandomSteps(long seed, String database) {
        this.random = new Random(seed);
        this.database = database;
    }

    String next(SchemaSnapshot picture) {
        Optional<String> statement = Optional.empty();
        while (statement.isEmpty()) {
            String template = pick(TEMPLATES).orElseThrow();
            // Where as much is dropped as is made, nothing ever stands on anything.
            if (!template.startsWith("DROP") || random.nextInt(DROPS_ONE_IN) == 0) {
                statement = fill(template, picture);
            }
        }
        return statement.get();
    }

    private Optional<String> fill(String template, SchemaSnapshot picture) {
        Map<String, String> chosen = new HashMap<>();
        for (Matcher hole = HOLE.matcher(template); hole.find(); ) {
            if (!chosen.containsKey(hole.group(1))) {
                choose(hole.group(1), picture, chosen);
            }
            if (!chosen.containsKey(hole.group(1))) {
                return Optional.empty();
            }
        }
        return Optional.of(HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(chosen.getOrDefault(hole.group(1), ""))));
    }

    private void choose(String hole, SchemaSnapshot picture, Map<String, String> chosen) {
        Optional<String> choice = switch (hole) {
            case "new" -> pick(NEW);
            case "newIn" ->
                pick(names(picture, ObjectKind.SCHEMA, key -> true))
                        .map(schema -> schema + "." + pick(NEW).orElseThrow());
            case "role", "role2", "newRole" -> pick(ROLES);
            case "database" -> Optional.of(database);
            case "column", "columnName" ->
                pick(columns(picture, chosen.getOrDefault("table", ""))).map(RandomSteps::last);
            case "tableName" -> Optional.of(last(chosen.getOrDefault("table", "")));
            case "indexName" ->
                pick(names(picture, ObjectKind.INDEX, key -> true)).map(RandomSteps::last);
            case "type" -> pick(types(picture));
            case "function" ->
                pick(names(picture, ObjectKind.FUNCTION, key -> key.name().endsWith("(integer)")))
                        .map(RandomSteps::unsigned);
            case "pairs", "triggerFunction" ->
                pick(names(picture, ObjectKind.FUNCTION, key -> key.name().endsWith("()")))
                        .map(RandomSteps::unsigned);
            case "routine" -> pick(names(picture, ObjectKind.FUNCTION, key -> true));
            case "table2", "index2" -> pick(names(picture, kind(hole.substring(0, hole.length() - 1)), key -> true));
            case "constraint", "trigger", "policy", "rule" ->
                pick(names(picture, kind(hole), key -> true)).map(name -> {
                    chosen.put("in" + Character.toUpperCase(hole.charAt(0)) + hole.substring(1), first(name));
                    return last(name);
                });
            case "inConstraint", "inTrigger", "inPolicy", "inRule" -> {
                choose(hole.substring(2).toLowerCase(Locale.ROOT), picture, chosen);
                yield Optional.ofNullable(chosen.get(hole));
            }
            default -> pick(names(picture, kind(hole), key -> true));
        };
        choice.ifPresent(value -> chosen.put(hole, value));
    }

    private static ObjectKind kind(String hole) {
        return switch (hole) {
            case "matview" -> ObjectKind.MATERIALIZED_VIEW;
            case "composite" -> ObjectKind.COMPOSITE_TYPE;
            default -> ObjectKind.valueOf(hole.toUpperCase(Locale.ROOT));
        };
    }

    private static List<String> types(SchemaSnapshot picture) {
        List<String> types = new ArrayList<>(List.of("int", "text", "numeric(5,2)", "date"));
        for (ObjectKind kind :
                List.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE_TYPE, ObjectKind.TABLE)) {
            names(picture, kind, key -> true).forEach(name -> types.addAll(List.of(name, name + "[]")));
        }
        return types;
    }

    private static List<String> columns(SchemaSnapshot picture, String table) {
        ObjectKey key = new ObjectKey(ObjectKind.TABLE, table);
        return picture.objects().values().stream()
                .filter(object -> object.key().kind() == ObjectKind.COLUMN
                        && object.parents().contains(key))
                .map(SchemaObject::key)
                .map(ObjectKey::name)
                .toList();
    }

    private static List<String> names(SchemaSnapshot picture, ObjectKind kind, Predicate<ObjectKey> condition) {
        return picture.objects().keySet().stream()
                .filter(key -> key.kind() == kind)
                .filter(condition)
                .map(ObjectKey::name)
                .toList();
    }

    private <T> Optional<T> pick(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String first(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String unsigned(String routine) {
        return routine.substring(0, routine.indexOf('('));
    }

    private static List<String> templates() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/random-ddl.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
