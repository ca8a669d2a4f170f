/** Prints what the commands show, as text for people and as JSON for machines. Decides nothing. */
@NullMarked
package io.github.migrationverify.listing;

import org.jspecify.annotations.NullMarked;
