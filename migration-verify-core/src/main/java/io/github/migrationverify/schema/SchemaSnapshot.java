package io.github.migrationverify.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A picture of a database's schema at one moment.
 *
 * @param objects every modelled user object by its key
 * @param rows the catalog row each object was read from; not compared
 * @param unmodelled catalog name to the number of user objects in it that are of no modelled kind; empty where the
 *     picture is whole
 */
public record SchemaSnapshot(
        SortedMap<ObjectKey, SchemaObject> objects,
        Map<ObjectKey, CatalogRow> rows,
        SortedMap<String, Integer> unmodelled) {

    /** Copies the maps. */
    public SchemaSnapshot {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        rows = Map.copyOf(rows);
        unmodelled = Collections.unmodifiableSortedMap(new TreeMap<>(unmodelled));
    }

    /**
     * Counts the objects of a kind.
     *
     * @param kind the kind
     * @return how many there are
     */
    public int count(ObjectKind kind) {
        return (int) objects.keySet().stream().filter(key -> key.kind() == kind).count();
    }
}
