package io.github.migrationverify.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.schema.SchemaChange.Effect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaDiffPropertyTests {

    /** Tables by name, with their columns in order, each with its type. */
    private record Schema(Map<String, List<Column>> tables) {

        SchemaSnapshot snapshot() {
            TreeMap<ObjectKey, SchemaObject> objects = new TreeMap<>();
            tables.forEach((name, columns) -> {
                ObjectKey table = new ObjectKey(ObjectKind.TABLE, name);
                objects.put(table, new SchemaObject(table, List.of(), new TreeMap<>()));
                for (int rank = 0; rank < columns.size(); rank++) {
                    SchemaObject column = columns.get(rank).in(table, rank + 1);
                    objects.put(column.key(), column);
                }
            });
            return new SchemaSnapshot(objects, Map.of(), new TreeMap<>());
        }
    }

    private record Column(String name, String type) {

        SchemaObject in(ObjectKey table, int rank) {
            Map<String, String> attributes = Map.of("type", type, SchemaObject.POSITION, String.valueOf(rank));
            return new SchemaObject(
                    new ObjectKey(ObjectKind.COLUMN, table.name() + "." + name),
                    List.of(table),
                    new TreeMap<>(attributes));
        }
    }

    @Provide
    Arbitrary<Schema> schemas() {
        Arbitrary<Column> column = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.of("int", "text"))
                .as(Column::new);
        Arbitrary<List<Column>> columns =
                column.list().uniqueElements(Column::name).ofMaxSize(5);
        return Arbitraries.maps(Arbitraries.of("s.t", "s.u"), columns)
                .ofMaxSize(2)
                .map(Schema::new);
    }

    @Property
    void a_diff_is_empty_exactly_where_the_schemas_are_equal(
            @ForAll("schemas") Schema before, @ForAll("schemas") Schema after) {
        SchemaDiff diff = SchemaDiff.between(before.snapshot(), after.snapshot());
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void what_came_one_way_went_the_other(@ForAll("schemas") Schema before, @ForAll("schemas") Schema after) {
        SchemaDiff forth = SchemaDiff.between(before.snapshot(), after.snapshot());
        SchemaDiff back = SchemaDiff.between(after.snapshot(), before.snapshot());
        assertThat(keys(forth, Effect.ADDED)).isEqualTo(keys(back, Effect.REMOVED));
        assertThat(keys(forth, Effect.ALTERED)).isEqualTo(keys(back, Effect.ALTERED));
    }

    @Property
    void without_column_order_nothing_has_moved_and_all_else_is_told(
            @ForAll("schemas") Schema before, @ForAll("schemas") Schema after) {
        SchemaDiff strict = SchemaDiff.between(before.snapshot(), after.snapshot());
        SchemaDiff lax =
                SchemaDiff.between(before.snapshot(), after.snapshot(), new DiffOptions(Set.of(Ignore.COLUMN_ORDER)));
        assertThat(lax.changes())
                .isEqualTo(strict.changes().stream()
                        .filter(change -> change.effect() != Effect.MOVED)
                        .toList());
    }

    private static Set<ObjectKey> keys(SchemaDiff diff, Effect effect) {
        return diff.changes().stream()
                .filter(change -> change.effect() == effect)
                .map(SchemaChange::key)
                .collect(Collectors.toSet());
    }
}
