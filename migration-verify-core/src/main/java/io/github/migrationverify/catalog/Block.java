package io.github.migrationverify.catalog;

/**
 * A block of a catalog's file.
 *
 * @param catalog the catalog's OID
 * @param number the block's number in it, from 0
 */
record Block(long catalog, long number) {}
