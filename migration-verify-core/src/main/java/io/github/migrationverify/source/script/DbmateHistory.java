package io.github.migrationverify.source.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** dbmate's history: a row for each version. dbmate: {@code pkg/driver/postgres}. */
record DbmateHistory() implements History {

    private static final String TABLE = "\"public\".\"schema_migrations\"";

    @Override
    public String table() {
        return "schema_migrations";
    }

    @Override
    public String create() {
        return "CREATE TABLE IF NOT EXISTS " + TABLE + " (version varchar(128) primary key)";
    }

    @Override
    public String enter(ScriptRevision revision) {
        return "INSERT INTO " + TABLE + " (version) VALUES (" + Sql.text(revision.version()) + ")";
    }

    @Override
    public String leave(ScriptRevision revision, Optional<ScriptRevision> before) {
        return "DELETE FROM " + TABLE + " WHERE version = " + Sql.text(revision.version());
    }

    @Override
    public List<String> held(Connection session, List<ScriptRevision> chain) throws SQLException {
        return VersionHistory.keys(
                VersionHistory.versions(session, TABLE, "SELECT version FROM " + TABLE + " ORDER BY version"), chain);
    }
}
