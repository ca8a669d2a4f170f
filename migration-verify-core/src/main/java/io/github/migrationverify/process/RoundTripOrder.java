package io.github.migrationverify.process;

import io.github.migrationverify.VerifierOptions;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a process is told.
 *
 * @param project the project
 * @param options what it asks
 * @param database where the database is to come from
 * @param reportFolder where the reports go; it exists
 * @param properties system properties that the process is to have where it has none of that name
 * @param chatters whether each line that the migration tool would have logged is to be passed on
 */
public record RoundTripOrder(
        ProjectOrder project,
        VerifierOptions options,
        DatabaseChoice database,
        Path reportFolder,
        Map<String, String> properties,
        boolean chatters) {

    /** Copies the map. */
    public RoundTripOrder {
        properties = Map.copyOf(properties);
    }
}
