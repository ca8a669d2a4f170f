package io.github.migrationverify.catalog;

/**
 * What PostgreSQL itself knows an object by, as {@code pg_depend} names objects. It outlives a change of the object's name.
 *
 * @param catalog the OID of the catalog that the object is in
 * @param oid the object's OID in it
 */
record Address(long catalog, long oid) {}
