/** A picture of a database's schema, and how two pictures differ. Knows only the JDK and a line diff. */
@NullMarked
package io.github.migrationverify.schema;

import org.jspecify.annotations.NullMarked;
