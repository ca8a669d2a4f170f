package io.github.migrationverify.source.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The one row that golang-migrate keeps: the version that the database stands at. */
record GolangMigrateHistory() implements History {

    private static final String TABLE = "\"public\".\"schema_migrations\"";

    @Override
    public String table() {
        return "schema_migrations";
    }

    @Override
    public String create() {
        return "CREATE TABLE IF NOT EXISTS " + TABLE + " (version bigint not null primary key, dirty boolean not null)";
    }

    @Override
    public String enter(ScriptRevision revision) {
        return "DELETE FROM " + TABLE + "; INSERT INTO " + TABLE + " (version, dirty) VALUES (" + revision.version()
                + ", false)";
    }

    @Override
    public String leave(ScriptRevision revision, Optional<ScriptRevision> before) {
        return before.map(this::enter).orElse("DELETE FROM " + TABLE);
    }

    /** It holds the revision that it names and all before it. */
    @Override
    public List<String> held(Connection session, List<ScriptRevision> chain) throws SQLException {
        List<String> at = VersionHistory.versions(session, TABLE, "SELECT version FROM " + TABLE);
        List<String> versions = chain.stream().map(ScriptRevision::version).toList();
        int last = at.isEmpty() ? -1 : versions.indexOf(at.get(0));
        return chain.subList(0, last + 1).stream().map(ScriptRevision::key).toList();
    }
}
