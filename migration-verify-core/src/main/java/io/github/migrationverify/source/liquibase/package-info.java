/** Liquibase as a source: changelogs in XML, YAML, JSON and formatted SQL. The only room that knows Liquibase. */
@NullMarked
package io.github.migrationverify.source.liquibase;

import org.jspecify.annotations.NullMarked;
