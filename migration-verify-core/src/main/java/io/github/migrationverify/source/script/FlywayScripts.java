package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import java.sql.Connection;
import java.util.stream.Collectors;

/** Flyway, its undo scripts run as its paid editions run them. */
final class FlywayScripts implements ScriptTool {

    private final FlywaySettings settings;
    private final String version;

    FlywayScripts(FlywaySettings settings, String version) {
        this.settings = settings;
        this.version = version;
    }

    @Override
    public String name() {
        return "flyway";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String root() {
        return new FlywayLocations(settings).root();
    }

    @Override
    public ScriptChain read() {
        return new FlywayReading(settings).chain();
    }

    @Override
    public History history() {
        return new FlywayHistory(settings.defaultSchema().orElse("public"), settings.table());
    }

    @Override
    public Connection open(ConnectionDetails database) {
        return database.open();
    }

    @Override
    public String preparation() {
        return settings.schemas()
                .map(schema -> "CREATE SCHEMA IF NOT EXISTS " + Sql.name(schema) + ";")
                .collect(Collectors.joining("\n"));
    }

    /** Flyway: {@code PostgreSQLConnection.changeCurrentSchemaTo}, after {@code restoreOriginalState}. */
    @Override
    public String beforeEach() {
        String schema = settings.defaultSchema().map(Sql::text).orElse("current_schema()");
        return "RESET ROLE; RESET search_path; SELECT set_config('search_path', quote_ident(" + schema
                + ") || ', ' || current_setting('search_path'), false)";
    }
}
