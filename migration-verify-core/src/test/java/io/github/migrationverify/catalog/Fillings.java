package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * With what a hole in a {@link RandomStatement} can be filled. Most are called as a kind of objects is, with a digit where there are
 * several in one statement; {@code ofInt} is a function of one integer, without its arguments.
 *
 * @param picture what there is
 */
record Fillings(SchemaSnapshot picture) {

    private static final List<String> NEW =
            List.of("a", "b", "c", "x", "y", "z", "one", "two", "three", "\"Q w\"", "\"a\"\"b\"");
    private static final List<String> NEW_ROLES = List.of("r_one", "r_two", "r_three", "\"R four\"");
    private static final List<String> TYPES = List.of("int", "text", "numeric(5,2)", "date");
    private static final List<ObjectKind> KINDS_OF_TYPES = List.of(
            ObjectKind.ENUM,
            ObjectKind.DOMAIN,
            ObjectKind.COMPOSITE_TYPE,
            ObjectKind.RANGE_TYPE,
            ObjectKind.BASE_TYPE,
            ObjectKind.TABLE);

    /** The choices for a hole, given what others before it in the statement were filled with. */
    List<String> of(String numbered, Map<String, String> chosen) {
        String hole = numbered.replaceAll("\\d$", "");
        return switch (hole) {
            case "new" -> NEW;
            case "newIn" ->
                names(ObjectKind.SCHEMA)
                        .flatMap(schema -> NEW.stream().map(name -> schema + "." + name))
                        .toList();
            case "newRole" -> NEW_ROLES;
            case "type" -> types();
            case "column" -> columns(chosen.getOrDefault("table", ""));
            case "ofInt" -> unsigned("(integer)");
            case "ofNothing" -> unsigned("()");
            default -> names(ObjectKind.valueOf(hole.toUpperCase(Locale.ROOT))).toList();
        };
    }

    private List<String> types() {
        Stream<String> own = KINDS_OF_TYPES.stream().flatMap(this::names);
        return Stream.concat(TYPES.stream(), own.flatMap(name -> Stream.of(name, name + "[]")))
                .toList();
    }

    private List<String> columns(String table) {
        ObjectKey key = new ObjectKey(ObjectKind.TABLE, table);
        return picture.objects().values().stream()
                .filter(object -> object.key().kind() == ObjectKind.COLUMN
                        && object.parents().contains(key))
                .map(object -> object.key().name())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    /** Functions, without their arguments, which are such as that. */
    private List<String> unsigned(String arguments) {
        return names(ObjectKind.FUNCTION)
                .filter(name -> name.endsWith(arguments))
                .map(name -> name.substring(0, name.indexOf('(')))
                .toList();
    }

    private Stream<String> names(ObjectKind kind) {
        return picture.objects().keySet().stream()
                .filter(key -> key.kind() == kind)
                .map(ObjectKey::name);
    }
}
