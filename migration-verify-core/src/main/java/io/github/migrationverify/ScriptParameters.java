package io.github.migrationverify;

import io.github.migrationverify.source.script.FlywayParameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /** The same with other settings in place of these. */
    ScriptParameters with(UnaryOperator<String> change) {
        return new ScriptParameters(
                new FlywayParameters(changed(flyway.values(), change)),
                changed(flywayPlugin, change),
                directory.map(change));
    }

    private static Map<String, String> changed(Map<String, String> values, UnaryOperator<String> change) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
    }

    /** {@return those of a project that says nothing} */
    public static ScriptParameters none() {
        return new ScriptParameters(FlywayParameters.none(), Map.of(), Optional.empty());
    }
}
