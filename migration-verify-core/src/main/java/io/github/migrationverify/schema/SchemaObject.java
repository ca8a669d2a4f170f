package io.github.migrationverify.schema;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object of a schema with all that makes it what it is.
 *
 * @param key what it is known by
 * @param parent the object it lives and dies with (a column's table); empty for one that stands alone
 * @param attributes attribute name to value, in words; an attribute that does not apply is absent
 */
public record SchemaObject(ObjectKey key, Optional<ObjectKey> parent, SortedMap<String, String> attributes) {

    /** Copies the attributes. */
    public SchemaObject {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
