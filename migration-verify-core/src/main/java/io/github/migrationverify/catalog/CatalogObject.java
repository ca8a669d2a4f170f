package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.CatalogRow;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaObject;

/**
 * An object of a schema and where it was read from.
 *
 * @param address where; a table and its columns share theirs
 * @param object the object
 * @param row the catalog row
 */
record CatalogObject(Address address, SchemaObject object, CatalogRow row) {

    ObjectKey key() {
        return object.key();
    }
}
