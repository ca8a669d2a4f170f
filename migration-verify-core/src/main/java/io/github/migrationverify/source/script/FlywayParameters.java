package io.github.migrationverify.source.script;

import java.util.Map;

/**
 * Flyway's settings as the user gives them.
 *
 * @param values by Flyway's own names without {@code flyway.}, such as {@code locations} and {@code placeholders.owner}; the items of a
 *     list with commas between them
 */
public record FlywayParameters(Map<String, String> values) {

    /** Copies the map. */
    public FlywayParameters {
        values = Map.copyOf(values);
    }

    /** {@return those of a user who gives none} */
    public static FlywayParameters none() {
        return new FlywayParameters(Map.of());
    }
}
