package io.github.migrationverify.catalog;

/**
 * One version of a catalog row, and one object that it is of.
 *
 * @param block where it is
 * @param version its place in the block and the transaction that wrote it; no two versions there ever share both
 * @param owner the object
 */
record OwnedRow(Block block, long version, Address owner) {}
