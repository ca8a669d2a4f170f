package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;

/**
 * A script as Flyway takes it apart.
 *
 * @param statements takes it apart
 * @param file where it is
 * @param text its text
 * @param options what its own configuration file says
 * @param type what Flyway's history calls its kind
 */
record FlywayWay(FlywayStatements statements, ScriptFile file, String text, ScriptOptions options, String type)
        implements Way {

    @Override
    public Script on(ConnectionDetails database) {
        return statements.of(this, database);
    }
}
