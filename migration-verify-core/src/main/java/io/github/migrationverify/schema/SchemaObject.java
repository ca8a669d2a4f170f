package io.github.migrationverify.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object of a schema with all that makes it what it is.
 *
 * @param key what it is known by
 * @param parents the objects it lives and dies with, the nearest first: a column's table; for the index of a partition
 *     its table and the partitioned index it is attached to. Empty for one that stands alone
 * @param attributes attribute name to value, in words; an attribute that does not apply is absent
 */
public record SchemaObject(ObjectKey key, List<ObjectKey> parents, SortedMap<String, String> attributes) {

    /**
     * The attribute that holds a column's rank among the live columns of its table, counted from 1. It is compared
     * apart from all others: where one column goes, the ranks of those after it change, and the columns do not.
     */
    public static final String POSITION = "position";

    /** Copies the parents and the attributes. */
    public SchemaObject {
        parents = List.copyOf(parents);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /**
     * Looks an attribute up.
     *
     * @param name the attribute's name
     * @return its value; empty where it does not apply
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
