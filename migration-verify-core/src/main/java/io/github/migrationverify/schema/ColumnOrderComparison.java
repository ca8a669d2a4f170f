package io.github.migrationverify.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the columns that have changed places, table by table. */
final class ColumnOrderComparison {

    private final Map<ObjectKey, List<ObjectKey>> before;
    private final Map<ObjectKey, List<ObjectKey>> after;

    ColumnOrderComparison(Collection<SchemaObject> before, Collection<SchemaObject> after) {
        this.before = columnsByTable(before);
        this.after = columnsByTable(after);
    }

    List<SchemaChange> moves() {
        return after.keySet().stream().flatMap(this::moves).toList();
    }

    private Stream<SchemaChange> moves(ObjectKey table) {
        List<ObjectKey> then = before.getOrDefault(table, List.of());
        List<ObjectKey> now = after.getOrDefault(table, List.of());
        return moved(then, now).stream()
                .map(column -> new SchemaChange.Moved(column, predecessor(column, then), predecessor(column, now)));
    }

    /**
     * PostgreSQL adds a column after all others and never moves one. So the columns that stayed are those that lead the
     * table in their old order, and every one from the first that breaks it was added anew.
     */
    private static List<ObjectKey> moved(List<ObjectKey> then, List<ObjectKey> now) {
        Set<ObjectKey> old = new HashSet<>(then);
        List<ObjectKey> common = now.stream().filter(old::contains).toList();
        Map<ObjectKey, Integer> ranks = new HashMap<>();
        then.forEach(column -> ranks.put(column, ranks.size()));
        int stayed = Math.min(1, common.size());
        while (stayed < common.size() && rank(ranks, common, stayed - 1) < rank(ranks, common, stayed)) {
            stayed++;
        }
        return common.subList(stayed, common.size());
    }

    private static int rank(Map<ObjectKey, Integer> ranks, List<ObjectKey> columns, int index) {
        return ranks.getOrDefault(columns.get(index), -1);
    }

    private static Optional<ObjectKey> predecessor(ObjectKey column, List<ObjectKey> columns) {
        int index = columns.indexOf(column);
        return index == 0 ? Optional.empty() : Optional.of(columns.get(index - 1));
    }

    private static Map<ObjectKey, List<ObjectKey>> columnsByTable(Collection<SchemaObject> objects) {
        Map<ObjectKey, List<ObjectKey>> tables = new HashMap<>();
        objects.stream()
                .filter(object -> object.attribute(SchemaObject.POSITION).isPresent())
                .sorted(Comparator.comparingInt(ColumnOrderComparison::position))
                // After the table come the columns of other tables from which it is inherited.
                .forEach(column -> column.parents().stream()
                        .limit(1)
                        .forEach(table -> tables.computeIfAbsent(table, key -> new ArrayList<>())
                                .add(column.key())));
        return tables;
    }

    private static int position(SchemaObject column) {
        return column.attribute(SchemaObject.POSITION).map(Integer::parseInt).orElse(0);
    }
}
