package io.github.migrationverify.source.liquibase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.command.CommandScope;
import liquibase.configuration.ConfigurationValueProvider;
import liquibase.configuration.LiquibaseConfiguration;
import liquibase.configuration.ProvidedValue;
import liquibase.configuration.core.EnvironmentValueProvider;
import liquibase.configuration.core.SystemPropertyValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A place where Liquibase's settings come from, asked once for each of them. Liquibase looks a setting up several times for each
 * statement, and each time copies all system properties and goes over all variables of the environment to see whether they
 * have changed.
 */
final class RememberedValues implements ConfigurationValueProvider {

    private final ConfigurationValueProvider place;
    private final Map<List<String>, Optional<ProvidedValue>> values = new HashMap<>();

    private RememberedValues(ConfigurationValueProvider place) {
        this.place = place;
    }

    /**
     * Puts itself before the system properties and the environment.
     *
     * @param configuration of a scope that lives no longer than these stay as they are
     */
    static void of(LiquibaseConfiguration configuration) {
        List<ConfigurationValueProvider> slow = configuration.getProviders().stream()
                .filter(place ->
                        place instanceof SystemPropertyValueProvider || place instanceof EnvironmentValueProvider)
                .toList();
        slow.forEach(configuration::unregisterProvider);
        slow.forEach(place -> configuration.registerProvider(new RememberedValues(place)));
    }

    @Override
    public int getPrecedence() {
        return place.getPrecedence();
    }

    @Override
    public synchronized @Nullable ProvidedValue getProvidedValue(String... keys) {
        return values.computeIfAbsent(List.of(keys), unasked -> Optional.ofNullable(place.getProvidedValue(keys)))
                .orElse(null);
    }

    @Override
    public void validate(CommandScope command) {
        place.validate(command);
    }
}
