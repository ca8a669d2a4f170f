package io.github.migrationverify.source.script;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Flyway's schema history. Flyway: {@code PostgreSQLDatabase.getRawCreateScript}.
 *
 * @param schema where it is
 * @param name its name
 */
record FlywayHistory(String schema, String name) implements History {

    @Override
    public String table() {
        return name.toLowerCase(Locale.ROOT);
    }

    private String qualified() {
        return Sql.name(schema) + "." + Sql.name(name);
    }

    @Override
    public String create() {
        return """
                CREATE TABLE IF NOT EXISTS %s (
                    "installed_rank" INT NOT NULL CONSTRAINT %s PRIMARY KEY,
                    "version" VARCHAR(50),
                    "description" VARCHAR(200) NOT NULL,
                    "type" VARCHAR(20) NOT NULL,
                    "script" VARCHAR(1000) NOT NULL,
                    "checksum" INTEGER,
                    "installed_by" VARCHAR(100) NOT NULL,
                    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
                    "execution_time" INTEGER NOT NULL,
                    "success" BOOLEAN NOT NULL
                );
                CREATE INDEX IF NOT EXISTS %s ON %s ("success");
                """.formatted(qualified(), Sql.name(name + "_pk"), Sql.name(name + "_s_idx"), qualified());
    }

    @Override
    public String enter(ScriptRevision revision) {
        String version = revision.version().isEmpty() ? "NULL" : Sql.text(revision.version());
        Optional<FlywayWay> way = revision.up() instanceof FlywayWay script ? Optional.of(script) : Optional.empty();
        String type = way.map(FlywayWay::type).orElse("JDBC");
        String checksum =
                way.map(script -> String.valueOf(checksum(script.text()))).orElse("NULL");
        return """
                INSERT INTO %1$s (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                SELECT coalesce(max(installed_rank), 0) + 1, %2$s, %3$s, %4$s, %5$s, %6$s, current_user, 0, true FROM %1$s
                """.formatted(
                        qualified(),
                        version,
                        Sql.text(revision.description()),
                        Sql.text(type),
                        Sql.text(revision.key()),
                        checksum);
    }

    @Override
    public String leave(ScriptRevision revision, Optional<ScriptRevision> before) {
        return "DELETE FROM " + qualified() + " WHERE script = " + Sql.text(revision.key());
    }

    @Override
    public List<String> held(Connection session, List<ScriptRevision> chain) throws SQLException {
        if (!Sql.exists(session, qualified())) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        chain.forEach(revision -> known.add(revision.key()));
        List<String> held = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT script FROM " + qualified() + " WHERE success ORDER BY installed_rank")) {
            while (rows.next()) {
                String script = rows.getString(1);
                if (known.contains(script)) {
                    held.add(script);
                }
            }
        }
        return held;
    }

    /** Of the lines, whatever ends them. Flyway: {@code ChecksumCalculator}. */
    static int checksum(String text) {
        CRC32 sum = new CRC32();
        text.replaceFirst("^\uFEFF", "").lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
