package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which a migration tool keeps its own history.
 *
 * @param names their names, lower case, with or without a schema
 */
record HistoryTables(Set<String> names) {

    private static final Set<ObjectKind> PARTS =
            Set.of(ObjectKind.COLUMN, ObjectKind.CONSTRAINT, ObjectKind.INDEX, ObjectKind.SEQUENCE);

    HistoryTables {
        names = Set.copyOf(names);
    }

    /** The history tables among these objects, with their columns, constraints, indexes and sequences. */
    Set<ObjectKey> belongings(Map<ObjectKey, SchemaObject> objects) {
        return objects.values().stream()
                .filter(object -> own(object, objects))
                .map(SchemaObject::key)
                .collect(Collectors.toSet());
    }

    /** Whether an object is a history table or a part of one, as its parents among all these objects tell. */
    boolean own(SchemaObject object, Map<ObjectKey, SchemaObject> objects) {
        return isHistory(object.key())
                || (PARTS.contains(object.key().kind())
                        && object.parents().stream().anyMatch(parent -> isOwn(parent, objects)));
    }

    private boolean isOwn(ObjectKey parent, Map<ObjectKey, SchemaObject> objects) {
        SchemaObject object = objects.get(parent);
        return object != null && own(object, objects);
    }

    private boolean isHistory(ObjectKey key) {
        if (key.kind() != ObjectKind.TABLE) {
            return false;
        }
        String name = key.name().replace("\"", "").toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(history -> name.equals(history) || name.endsWith("." + history));
    }
}
