package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

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
    Set<ObjectKey> belongings(Collection<SchemaObject> objects) {
        Set<ObjectKey> belongings = new HashSet<>();
        objects.stream().map(SchemaObject::key).filter(this::isHistory).forEach(belongings::add);
        boolean grown = !belongings.isEmpty();
        while (grown) {
            grown = belongings.addAll(objects.stream()
                    .filter(object -> PARTS.contains(object.key().kind()))
                    .filter(object -> object.parents().stream().anyMatch(belongings::contains))
                    .map(SchemaObject::key)
                    .toList());
        }
        return belongings;
    }

    private boolean isHistory(ObjectKey key) {
        String name = key.name().replace("\"", "").toLowerCase(Locale.ROOT);
        return key.kind() == ObjectKind.TABLE
                && names.stream().anyMatch(history -> name.equals(history) || name.endsWith("." + history));
    }
}
