/**
 * Alembic's revision files as a chain, read without Python: what a file says of itself stands in literals, and nothing of the
 * project is run to see it.
 */
@NullMarked
package io.github.migrationverify.source.alembic;

import org.jspecify.annotations.NullMarked;
