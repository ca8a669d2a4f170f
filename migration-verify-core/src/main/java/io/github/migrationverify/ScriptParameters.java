package io.github.migrationverify;

import io.github.migrationverify.source.script.FlywayParameters;
import java.util.Map;
import java.util.Optional;

/**
 * What a project says of its SQL scripts.
 *
 * @param flyway what its user says of Flyway's himself
 * @param flywayPlugin the configuration of a flyway-maven-plugin in the same pom, by parameter as written there; items of lists as
 *     {@code locations[0]}, entries of maps as {@code placeholders.name}; empty where there is none
 * @param directory the folder of scripts for other tools; empty for the usual ones
 */
public record ScriptParameters(FlywayParameters flyway, Map<String, String> flywayPlugin, Optional<String> directory) {

    /** Copies the map. */
    public ScriptParameters {
        flywayPlugin = Map.copyOf(flywayPlugin);
    }

    /** {@return those of a project that says nothing} */
    public static ScriptParameters none() {
        return new ScriptParameters(FlywayParameters.none(), Map.of(), Optional.empty());
    }
}
