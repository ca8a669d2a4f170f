package io.github.migrationverify.source.script;

/**
 * A file with what Flyway makes of its name.
 *
 * @param file the file
 * @param name what Flyway makes of it
 */
record FlywayFile(ScriptFile file, FlywayName name) {}
