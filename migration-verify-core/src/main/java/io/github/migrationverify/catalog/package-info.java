/** Reads a database's schema from PostgreSQL's system catalogs. */
@NullMarked
package io.github.migrationverify.catalog;

import org.jspecify.annotations.NullMarked;
