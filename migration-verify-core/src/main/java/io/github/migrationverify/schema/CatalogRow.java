package io.github.migrationverify.schema;

/**
 * Which catalog row an object was read from. It says who made the object, and is no part of what the object is: two
 * snapshots are compared without it.
 *
 * @param oid the row's OID; OIDs grow with time in a cluster of ours, so it tells when the object was created. 0 where the
 *     catalog has none
 * @param xmin the transaction that wrote the row last
 */
public record CatalogRow(long oid, long xmin) {}
