/** A chain as it is looked at: its heads, its history and the lanes that it is drawn in, as values that somebody else prints. */
@NullMarked
package io.github.migrationverify.history;

import org.jspecify.annotations.NullMarked;
