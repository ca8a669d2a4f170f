package io.github.migrationverify.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaStepTests {

    private static final Map<ObjectKey, SchemaObject> NOTHING = Map.of();

    @Test
    void nothing_is_no_difference_and_changes_no_other_step() {
        SchemaStep step = new SchemaStep(table("a"), table("a", "b"));
        assertThat(SchemaStep.NOTHING.diff().isEmpty()).isTrue();
        assertThat(SchemaStep.NOTHING.then(step)).isEqualTo(step);
        assertThat(step.then(SchemaStep.NOTHING)).isEqualTo(step);
    }

    @Test
    void what_is_touched_and_the_same_is_no_difference() {
        assertThat(new SchemaStep(table("a", "b"), table("a", "b")).diff().describe())
                .isEmpty();
    }

    @Test
    void what_came_and_went_again_is_no_difference() {
        SchemaStep came = new SchemaStep(NOTHING, table("a"));
        SchemaStep went = new SchemaStep(table("a"), NOTHING);
        assertThat(came.diff().describe()).isEqualTo("+ table public.t");
        assertThat(came.then(went).diff().describe()).isEmpty();
        assertThat(came.then(went).after()).isEmpty();
    }

    @Test
    void what_went_and_came_again_is_no_difference() {
        SchemaStep went = new SchemaStep(table("a"), NOTHING);
        SchemaStep came = new SchemaStep(NOTHING, table("a"));
        assertThat(went.then(came).diff().describe()).isEmpty();
    }

    @Test
    void a_step_back_that_forgets_something_leaves_the_rest() {
        SchemaStep forth = new SchemaStep(sequence("1"), sequence("5"));
        SchemaStep back = new SchemaStep(sequence("5"), sequence("2"));
        assertThat(forth.then(back).diff().describe()).isEqualTo("~ sequence public.s\n    start: 1 -> 2");
    }

    @Test
    void a_column_that_was_dropped_and_added_again_has_moved() {
        SchemaStep dropped = new SchemaStep(table("a", "b", "c"), table("a", "c"));
        SchemaStep added = new SchemaStep(table("a", "c"), table("a", "c", "b"));
        assertThat(dropped.then(added).diff().describe())
                .isEqualTo("~ column public.t.b\n    position: after public.t.a -> after public.t.c");
    }

    @Test
    void columns_that_moved_up_have_not_moved() {
        assertThat(new SchemaStep(table("a", "b", "c"), table("b", "c")).diff().describe())
                .isEqualTo("- column public.t.a");
    }

    @Test
    void steps_that_touch_different_objects_lie_side_by_side() {
        SchemaStep table = new SchemaStep(NOTHING, table("a"));
        SchemaStep sequence = new SchemaStep(sequence("1"), sequence("5"));
        assertThat(table.then(sequence).diff().describe())
                .isEqualTo("+ table public.t\n~ sequence public.s\n    start: 1 -> 5");
        assertThat(table.then(sequence)).isEqualTo(sequence.then(table));
    }

    @Test
    void three_steps_are_the_same_however_they_are_put_together() {
        SchemaStep one = new SchemaStep(table("a"), table("a", "b"));
        SchemaStep two = new SchemaStep(table("a", "b"), NOTHING);
        SchemaStep three = new SchemaStep(sequence("1"), NOTHING);
        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
        assertThat(one.then(two).then(three).diff().describe()).isEqualTo("- table public.t\n- sequence public.s");
    }

    private static Map<ObjectKey, SchemaObject> sequence(String start) {
        return byKey(Stream.of(object("sequence public.s", List.of(), Map.of("start", start))));
    }

    private static Map<ObjectKey, SchemaObject> table(String... columns) {
        Stream<SchemaObject> table = Stream.of(object("table public.t", List.of(), Map.of()));
        Stream<SchemaObject> rest = IntStream.range(0, columns.length)
                .mapToObj(index -> object(
                        "column public.t." + columns[index],
                        List.of(ObjectKey.parse("table public.t")),
                        Map.of("position", String.valueOf(index + 1))));
        return byKey(Stream.concat(table, rest));
    }

    private static Map<ObjectKey, SchemaObject> byKey(Stream<SchemaObject> objects) {
        return objects.collect(Collectors.toMap(SchemaObject::key, Function.identity()));
    }

    private static SchemaObject object(String key, List<ObjectKey> parents, Map<String, String> attributes) {
        return new SchemaObject(ObjectKey.parse(key), parents, new TreeMap<>(attributes));
    }
}
