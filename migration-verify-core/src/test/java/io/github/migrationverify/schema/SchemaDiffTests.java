package io.github.migrationverify.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaDiffTests {

    @Test
    void equal_snapshots_have_an_empty_diff() {
        SchemaDiff diff = SchemaDiff.between(snapshot(table("a", "b")), snapshot(table("a", "b")));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.describe()).isEmpty();
    }

    @Test
    void columns_that_came_with_their_table_are_told_by_the_table() {
        assertThat(describe(snapshot(List.of()), snapshot(table("a", "b")))).isEqualTo("+ table public.t");
        assertThat(describe(snapshot(table("a", "b")), snapshot(List.of()))).isEqualTo("- table public.t");
    }

    @Test
    void a_child_goes_with_any_of_its_parents() {
        SchemaObject partitionIndex = new SchemaObject(
                ObjectKey.parse("index public.p_i"),
                List.of(ObjectKey.parse("table public.p"), ObjectKey.parse("index public.t_i")),
                new TreeMap<>());
        SchemaObject index = object("index public.t_i", List.of("table public.t"), Map.of());
        SchemaObject partition = object("table public.p", List.of(), Map.of());
        List<SchemaObject> all = List.of(index, partition, partitionIndex);
        assertThat(describe(snapshot(List.of(partition)), snapshot(table(), all)))
                .isEqualTo("+ table public.t");
        assertThat(describe(snapshot(table(), List.of(partition)), snapshot(table(), all)))
                .isEqualTo("+ index public.t_i");
    }

    @Test
    void changes_are_read_from_the_greatest_to_the_smallest_kind_and_then_by_name() {
        List<SchemaObject> after = List.of(
                object("index public.i", List.of(), Map.of()),
                object("enum public.mood", List.of(), Map.of()),
                object("table public.b", List.of(), Map.of()),
                object("table public.a", List.of(), Map.of()));
        assertThat(describe(snapshot(List.of()), snapshot(after)))
                .isEqualTo("+ table public.a\n+ table public.b\n+ enum public.mood\n+ index public.i");
    }

    @Test
    void an_attribute_says_before_and_after() {
        SchemaObject before = object("sequence public.s", List.of(), Map.of("start", "1", "cycle", "no"));
        SchemaObject after = object("sequence public.s", List.of(), Map.of("start", "5", "comment", "ours"));
        assertThat(describe(snapshot(List.of(before)), snapshot(List.of(after))))
                .isEqualTo("""
                        ~ sequence public.s
                            comment: (none) -> ours
                            cycle: no -> (none)
                            start: 1 -> 5""");
    }

    @Test
    void a_text_of_several_lines_is_compared_line_by_line() {
        String body = IntStream.rangeClosed(1, 12)
                .mapToObj(line -> "line " + line)
                .reduce((one, two) -> one + "\n" + two)
                .orElseThrow();
        SchemaObject before = object("view public.v", List.of(), Map.of("definition", body));
        SchemaObject after = object(
                "view public.v",
                List.of(),
                Map.of("definition", body.replace("line 3", "line three").replace("line 12", "line 12\r")));
        assertThat(describe(snapshot(List.of(before)), snapshot(List.of(after))))
                .isEqualTo("""
                        ~ view public.v
                            definition:
                                line 1
                                line 2
                              - line 3
                              + line three
                                line 4
                                line 5
                              ...
                                line 10
                                line 11
                              - line 12
                              + line 12\\r""");
    }

    @Test
    void a_long_value_stands_on_lines_of_its_own() {
        String old = "CREATE INDEX bookings_priority ON public.bookings USING btree (priority)";
        SchemaObject before = object("index public.i", List.of(), Map.of("definition", old));
        SchemaObject after = object("index public.i", List.of(), Map.of("definition", old + " WHERE active"));
        assertThat(describe(snapshot(List.of(before)), snapshot(List.of(after))))
                .isEqualTo("~ index public.i\n    definition:\n      - " + old + "\n      + " + old + " WHERE active");
    }

    @Test
    void a_dropped_or_added_column_does_not_move_the_others() {
        assertThat(describe(snapshot(table("a", "b", "c")), snapshot(table("b", "c"))))
                .isEqualTo("- column public.t.a");
        assertThat(describe(snapshot(table("b", "c")), snapshot(table("a", "b", "c"))))
                .isEqualTo("+ column public.t.a");
    }

    @Test
    void a_column_dropped_and_added_again_has_moved_and_nothing_else() {
        SchemaSnapshot before = snapshot(table("a", "b", "c"));
        SchemaSnapshot after = snapshot(table("a", "c", "b"));
        SchemaDiff diff = SchemaDiff.between(before, after);
        assertThat(diff.changes()).singleElement().isInstanceOf(SchemaChange.Moved.class);
        assertThat(diff.describe())
                .isEqualTo("~ column public.t.b\n    position: after public.t.a -> after public.t.c");
        assertThat(SchemaDiff.between(before, after, new DiffOptions(Set.of(Ignore.COLUMN_ORDER)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_first_column_added_again_came_from_the_front() {
        assertThat(describe(snapshot(table("a", "b", "c")), snapshot(table("b", "c", "a"))))
                .isEqualTo("~ column public.t.a\n    position: first -> after public.t.c");
    }

    @Test
    void columns_of_two_children_are_in_no_order() {
        List<String> oneParents = List.of("table public.one", "column public.t.x");
        List<String> otherParents = List.of("table public.other", "column public.t.x");
        SchemaObject other = object("column public.other.x", otherParents, Map.of("position", "2"));
        SchemaObject before = object("column public.one.x", oneParents, Map.of("position", "3"));
        SchemaObject after = object("column public.one.x", oneParents, Map.of("position", "1"));
        assertThat(describe(snapshot(List.of(before, other)), snapshot(List.of(after, other))))
                .isEmpty();
    }

    @Test
    void a_view_whose_definition_differs_stands_for_its_columns() {
        SchemaObject before = object("view public.v", List.of(), Map.of("definition", "SELECT 1 AS a"));
        SchemaObject after = object("view public.v", List.of(), Map.of("definition", "SELECT 1 AS b"));
        SchemaObject a = object("column public.v.a", List.of("view public.v"), Map.of());
        SchemaObject b = object("column public.v.b", List.of("view public.v"), Map.of());
        assertThat(describe(snapshot(List.of(before, a)), snapshot(List.of(after, b))))
                .isEqualTo("~ view public.v\n    definition: SELECT 1 AS a -> SELECT 1 AS b");
    }

    @Test
    void a_child_that_changes_as_its_parent_of_another_kind_does_is_told_too() {
        List<SchemaObject> before = List.of(
                object("table public.t", List.of(), Map.of()),
                object("index public.i", List.of("table public.t"), Map.of()));
        List<SchemaObject> after = List.of(
                object("table public.t", List.of(), Map.of("comment", "x")),
                object("index public.i", List.of("table public.t"), Map.of("comment", "x")));
        assertThat(describe(snapshot(before), snapshot(after)))
                .isEqualTo("~ table public.t\n    comment: (none) -> x\n~ index public.i\n    comment: (none) -> x");
    }

    @Test
    void what_is_ignored_is_no_difference() {
        SchemaObject before = object("table public.t", List.of(), Map.of("owner", "a", "tablespace", "fast"));
        SchemaObject after =
                object("table public.t", List.of(), Map.of("owner", "b", "comment", "x", "privileges", "b: none"));
        assertThat(ignoring(before, after, Ignore.OWNERS, Ignore.COMMENTS, Ignore.PRIVILEGES, Ignore.TABLESPACES))
                .isEmpty();
        assertThat(ignoring(before, after, Ignore.OWNERS, Ignore.COMMENTS, Ignore.TABLESPACES))
                .isEqualTo("~ table public.t\n    privileges: (none) -> b: none");
    }

    @Test
    void objects_of_an_ignored_kind_neither_come_nor_go() {
        List<SchemaObject> after = List.of(
                object("role r", List.of(), Map.of()),
                object("membership of r in s", List.of(), Map.of()),
                object("security label of guard on table public.t", List.of(), Map.of()),
                object("default privileges of r on tables", List.of(), Map.of()));
        DiffOptions options = new DiffOptions(Set.of(Ignore.CLUSTER, Ignore.SECURITY_LABELS, Ignore.PRIVILEGES));
        assertThat(SchemaDiff.between(snapshot(List.of()), snapshot(after), options)
                        .isEmpty())
                .isTrue();
        assertThat(SchemaDiff.between(snapshot(after), snapshot(List.of()), options)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void two_servers_may_have_other_versions_of_extensions_and_collations_but_not_of_foreign_servers() {
        List<SchemaObject> before = List.of(
                object("extension hstore", List.of(), Map.of("version", "1.7")),
                object("collation public.c", List.of(), Map.of("version", "2.36")),
                object("foreign server s", List.of(), Map.of("version", "1")));
        List<SchemaObject> after = List.of(
                object("extension hstore", List.of(), Map.of("version", "1.8")),
                object("collation public.c", List.of(), Map.of("version", "2.39")),
                object("foreign server s", List.of(), Map.of("version", "2")));
        assertThat(SchemaDiff.between(snapshot(before), snapshot(after), DiffOptions.ACROSS_SERVERS)
                        .describe())
                .isEqualTo("~ foreign server s\n    version: 1 -> 2");
    }

    @Test
    void every_kind_is_read_back_from_its_words() {
        for (ObjectKind kind : ObjectKind.values()) {
            ObjectKey key = new ObjectKey(kind, "public.\"a b\"");
            assertThat(ObjectKey.parse(key.toString())).isEqualTo(key);
        }
        assertThatThrownBy(() -> ObjectKey.parse("spoon public.a"))
                .hasMessage("no kind of object begins: spoon public.a");
    }

    private static String ignoring(SchemaObject before, SchemaObject after, Ignore... ignored) {
        return SchemaDiff.between(snapshot(List.of(before)), snapshot(List.of(after)), new DiffOptions(Set.of(ignored)))
                .describe();
    }

    private static String describe(SchemaSnapshot before, SchemaSnapshot after) {
        return SchemaDiff.between(before, after).describe();
    }

    private static List<SchemaObject> table(String... columns) {
        Stream<SchemaObject> table = Stream.of(object("table public.t", List.of(), Map.of()));
        Stream<SchemaObject> rest = IntStream.range(0, columns.length)
                .mapToObj(index -> object(
                        "column public.t." + columns[index],
                        List.of("table public.t"),
                        Map.of("position", String.valueOf(index + 1))));
        return Stream.concat(table, rest).toList();
    }

    private static SchemaObject object(String key, List<String> parents, Map<String, String> attributes) {
        List<ObjectKey> parentKeys = parents.stream().map(ObjectKey::parse).toList();
        return new SchemaObject(ObjectKey.parse(key), parentKeys, new TreeMap<>(attributes));
    }

    private static SchemaSnapshot snapshot(List<SchemaObject> some, List<SchemaObject> others) {
        return snapshot(Stream.concat(some.stream(), others.stream()).toList());
    }

    private static SchemaSnapshot snapshot(List<SchemaObject> objects) {
        TreeMap<ObjectKey, SchemaObject> byKey = new TreeMap<>();
        objects.forEach(object -> byKey.put(object.key(), object));
        return new SchemaSnapshot(byKey, Map.of(), new TreeMap<>());
    }
}
