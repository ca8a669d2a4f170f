package io.github.migrationverify.schema;

import io.github.migrationverify.schema.DiffOptions.ColumnOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks two snapshots side by side. */
final class SnapshotComparison {

    private static final Set<ObjectKind> COLUMNS_FOLLOW_DEFINITION =
            Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    private final Map<ObjectKey, SchemaObject> before;
    private final Map<ObjectKey, SchemaObject> after;

    SnapshotComparison(SchemaSnapshot before, SchemaSnapshot after) {
        this.before = before.objects();
        this.after = after.objects();
    }

    List<SchemaChange> changes(DiffOptions options) {
        List<SchemaChange> changes = new ArrayList<>();
        Set<ObjectKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> change(key).ifPresent(changes::add));
        if (options.columnOrder() == ColumnOrder.COMPARED) {
            changes.addAll(new ColumnOrderComparison(before.values(), after.values()).moves());
        }
        changes.sort(Comparator.comparing(SchemaChange::key));
        return changes;
    }

    private Optional<SchemaChange> change(ObjectKey key) {
        SchemaObject then = before.get(key);
        SchemaObject now = after.get(key);
        if (then != null && now != null) {
            return altered(then, now);
        }
        if (now != null) {
            return standsForItself(now, before) ? Optional.of(new SchemaChange.Added(now)) : Optional.empty();
        }
        return then != null && standsForItself(then, after)
                ? Optional.of(new SchemaChange.Removed(then))
                : Optional.empty();
    }

    private static boolean standsForItself(SchemaObject object, Map<ObjectKey, SchemaObject> otherSide) {
        return object.parents().stream().allMatch(otherSide::containsKey) && !followsFromDefinition(object);
    }

    /** A view's columns come and go with its definition, which differs then too. */
    private static boolean followsFromDefinition(SchemaObject object) {
        return object.key().kind() == ObjectKind.COLUMN
                && object.parents().stream().map(ObjectKey::kind).anyMatch(COLUMNS_FOLLOW_DEFINITION::contains);
    }

    private static Optional<SchemaChange> altered(SchemaObject then, SchemaObject now) {
        Set<String> names = new TreeSet<>(then.attributes().keySet());
        names.addAll(now.attributes().keySet());
        names.remove(SchemaObject.POSITION);
        List<AttributeChange> attributes = names.stream()
                .map(name -> new AttributeChange(name, then.attribute(name), now.attribute(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return attributes.isEmpty() ? Optional.empty() : Optional.of(new SchemaChange.Altered(now.key(), attributes));
    }
}
