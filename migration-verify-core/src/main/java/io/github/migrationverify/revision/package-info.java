/** The revision graph: what revises what, and every fault of that picture as data. Knows only the JDK. */
@NullMarked
package io.github.migrationverify.revision;

import org.jspecify.annotations.NullMarked;
