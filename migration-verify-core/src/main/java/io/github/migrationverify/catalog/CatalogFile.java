package io.github.migrationverify.catalog;

/**
 * Which file a catalog is in. It is in another after {@code VACUUM FULL}.
 *
 * @param catalog the catalog's OID
 * @param name its name
 * @param place the file, and whose it is
 */
record CatalogFile(long catalog, String name, Place place) {

    /**
     * A file as the write-ahead log names it.
     *
     * @param shared whether it belongs to the cluster and not to one database
     * @param number its number
     */
    record Place(boolean shared, long number) {}
}
