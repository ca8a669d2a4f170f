package io.github.migrationverify.source.alembic;

import io.github.migrationverify.database.ConnectionDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A database as SQLAlchemy names it (its manual: "Database URLs").
 *
 * @param database the database
 * @param driver the driver; blank for whichever is SQLAlchemy's own choice
 */
record SqlAlchemyUrl(ConnectionDetails database, String driver) {

    String text() {
        return "postgresql" + (driver.isBlank() ? "" : "+" + driver) + "://" + encoded(database.user()) + ":"
                + encoded(database.password()) + "@" + database.host() + ":" + database.port() + "/"
                + database.databaseName();
    }

    /** The environment of a process that is to use this database: the project's variables and libpq's (manual: 34.15). */
    Map<String, String> variables(List<String> names) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "PGHOST", database.host(),
                "PGPORT", String.valueOf(database.port()),
                "PGDATABASE", database.databaseName(),
                "PGUSER", database.user(),
                "PGPASSWORD", database.password(),
                // Asked for in vain they cost two round trips for each session.
                "PGSSLMODE", "disable",
                "PGGSSENCMODE", "disable"));
        names.forEach(name -> variables.put(name, text()));
        return variables;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
