/** Runs a chain up, down and up again and says what happened; has no opinion of it. */
@NullMarked
package io.github.migrationverify.roundtrip;

import org.jspecify.annotations.NullMarked;
