/** An empty PostgreSQL that is ours to use and to throw away. Knows only the JDK and JDBC. */
@NullMarked
package io.github.migrationverify.database;

import org.jspecify.annotations.NullMarked;
