package io.github.migrationverify.source.script;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a history that names revisions by their version. */
final class VersionHistory {

    private VersionHistory() {}

    /** The first column of a query's rows; nothing where the table is not there. */
    static List<String> versions(Connection session, String table, String query) throws SQLException {
        List<String> versions = new ArrayList<>();
        if (!Sql.exists(session, table)) {
            return versions;
        }
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    /** The keys of the revisions whose versions these are, in their order. */
    static List<String> keys(List<String> versions, List<ScriptRevision> chain) {
        Map<String, String> byVersion = new HashMap<>();
        chain.forEach(revision -> byVersion.put(revision.version(), revision.key()));
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(byVersion.get(version)))
                .toList();
    }
}
