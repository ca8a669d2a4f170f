/** Maven's words for the core's records, and the report in Maven's two exceptions; no migration logic. */
@NullMarked
package io.github.migrationverify.maven;

import org.jspecify.annotations.NullMarked;
