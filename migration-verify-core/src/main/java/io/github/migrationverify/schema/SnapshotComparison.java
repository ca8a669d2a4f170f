package io.github.migrationverify.schema;

import io.github.migrationverify.schema.SchemaChange.Altered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks two snapshots side by side. */
final class SnapshotComparison {

    private static final Set<ObjectKind> COLUMNS_FOLLOW_DEFINITION =
            Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    private final Map<ObjectKey, SchemaObject> before;
    private final Map<ObjectKey, SchemaObject> after;
    private final DiffOptions options;

    SnapshotComparison(SchemaSnapshot before, SchemaSnapshot after, DiffOptions options) {
        this.before = before.objects();
        this.after = after.objects();
        this.options = options;
    }

    List<SchemaChange> changes() {
        Set<ObjectKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> !options.compares(key.kind()));
        Map<ObjectKey, SchemaChange> byKey = new TreeMap<>();
        keys.forEach(key -> change(key).ifPresent(change -> byKey.put(key, change)));
        List<SchemaChange> changes = new ArrayList<>(byKey.values());
        changes.removeIf(change -> change instanceof Altered altered && isParents(altered, byKey));
        if (!options.ignored().contains(Ignore.COLUMN_ORDER)) {
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
            return standsForItself(now, after, before) ? Optional.of(new SchemaChange.Added(now)) : Optional.empty();
        }
        return then != null && standsForItself(then, before, after)
                ? Optional.of(new SchemaChange.Removed(then))
                : Optional.empty();
    }

    private static boolean standsForItself(
            SchemaObject object, Map<ObjectKey, SchemaObject> side, Map<ObjectKey, SchemaObject> otherSide) {
        return object.parents().stream()
                .noneMatch(parent -> (side.containsKey(parent) && !otherSide.containsKey(parent))
                        || followsFromDefinition(object.key(), parent));
    }

    /** A view's columns come and go with its definition, which differs then too. */
    private static boolean followsFromDefinition(ObjectKey object, ObjectKey parent) {
        return object.kind() == ObjectKind.COLUMN && COLUMNS_FOLLOW_DEFINITION.contains(parent.kind());
    }

    private Optional<SchemaChange> altered(SchemaObject then, SchemaObject now) {
        Set<String> names = new TreeSet<>(then.attributes().keySet());
        names.addAll(now.attributes().keySet());
        names.remove(SchemaObject.POSITION);
        names.removeIf(name -> !options.compares(now.key().kind(), name));
        List<AttributeChange> attributes = names.stream()
                .map(name -> new AttributeChange(name, then.attribute(name), now.attribute(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return attributes.isEmpty() ? Optional.empty() : Optional.of(new Altered(now.key(), attributes));
    }

    /** A column of a partition or a child table changes with the parent's column: one cause, one difference. */
    private boolean isParents(Altered change, Map<ObjectKey, SchemaChange> all) {
        return Optional.ofNullable(after.get(change.key())).stream()
                .flatMap(object -> object.parents().stream())
                .filter(parent -> parent.kind() == change.key().kind())
                .anyMatch(parent -> new Altered(parent, change.attributes()).equals(all.get(parent)));
    }
}
