/** Chains of Alembic, held to what Alembic itself makes of them. */
@NullMarked
package io.github.migrationverify.alembic;

import org.jspecify.annotations.NullMarked;
