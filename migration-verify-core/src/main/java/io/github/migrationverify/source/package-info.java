/** What a migration tool must offer: its chain, read without running it, and a migrator that runs it. */
@NullMarked
package io.github.migrationverify.source;

import org.jspecify.annotations.NullMarked;
