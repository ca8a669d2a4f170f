/**
 * Migrations that are SQL scripts, for Flyway, golang-migrate, dbmate or goose. They are run by us, as each of these runs them; of Flyway
 * itself only what it takes a script apart with is used.
 */
@NullMarked
package io.github.migrationverify.source.script;

import org.jspecify.annotations.NullMarked;
