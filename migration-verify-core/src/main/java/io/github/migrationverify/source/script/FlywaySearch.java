package io.github.migrationverify.source.script;

import io.github.migrationverify.settings.ApplicationFiles;
import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.SettingsFile;
import io.github.migrationverify.settings.SettingsKeys;
import io.github.migrationverify.settings.UnreadableSettingsException;
import io.github.migrationverify.source.script.FlywayName.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.license.VersionPrinter;

/**
 * Looks for Flyway's settings where its users keep them: the parameters given to us, a flyway-maven-plugin, {@code flyway.conf},
 * {@code flyway.toml}, Spring Boot, Quarkus, each counting where those before it say nothing.
 */
public final class FlywaySearch {

    private static final List<String> OWN_FILES =
            List.of("flyway.conf", "conf/flyway.conf", "flyway.toml", "conf/flyway.toml");
    private static final String PLACEHOLDERS = "placeholders";

    private final ProjectFiles files;
    private final FlywayParameters explicit;
    private final Map<String, String> mavenPlugin;

    /**
     * Prepares a search.
     *
     * @param files the project's folders
     * @param explicit what the user says himself
     * @param mavenPlugin the configuration of a flyway-maven-plugin in the same pom, by parameter as written there; items of lists as
     *     {@code locations[0]}, entries of maps as {@code placeholders.name}; empty where there is none
     */
    public FlywaySearch(ProjectFiles files, FlywayParameters explicit, Map<String, String> mavenPlugin) {
        this.files = files;
        this.explicit = explicit;
        this.mavenPlugin = Map.copyOf(mavenPlugin);
    }

    /** {@return what came of it} */
    public ScriptOutcome search() {
        try {
            Map<String, Map<String, String>> said = new LinkedHashMap<>();
            said.put("the parameters of this plugin", explicit.values());
            said.put("flyway-maven-plugin in the pom", settings(new SettingsKeys(mavenPlugin), ""));
            for (String name : OWN_FILES) {
                files.anywhere(name)
                        .ifPresent(file -> said.put(
                                files.shown(file),
                                settings(new SettingsKeys(SettingsFile.read(file, files.shown(file))), "flyway.")));
            }
            ApplicationFiles application = new ApplicationFiles(files);
            boolean off = application
                    .keys()
                    .value("spring.flyway.enabled")
                    .filter("false"::equalsIgnoreCase)
                    .isPresent();
            said.put(application.names(), off ? Map.of() : spring(application.keys()));
            return outcome(said, off);
        } catch (UnreadableSettingsException e) {
            return new ScriptOutcome.Unusable(String.valueOf(e.getMessage()));
        } catch (FlywayException | IllegalArgumentException e) {
            return new ScriptOutcome.Unusable("Flyway's settings cannot be used: "
                    + String.valueOf(e.getMessage()).strip() + "; correct them where they are.");
        }
    }

    private static Map<String, String> spring(SettingsKeys keys) {
        Map<String, String> values = settings(keys, "spring.flyway.");
        settings(keys, "quarkus.flyway.").forEach(values::putIfAbsent);
        return values;
    }

    private static Map<String, String> settings(SettingsKeys keys, String prefix) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(FlywaySettings.HEEDED, FlywaySettings.UNHEEDED, FlywaySettings.PREFIXES)
                .flatMap(List::stream)
                .forEach(name -> keys.value(prefix + name).ifPresent(value -> values.put(name, value)));
        keys.map(prefix + PLACEHOLDERS).forEach((name, value) -> values.put(PLACEHOLDERS + "." + name, value));
        return values;
    }

    private ScriptOutcome outcome(Map<String, Map<String, String>> said, boolean off) {
        Map<String, String> values = new LinkedHashMap<>();
        said.values().forEach(some -> some.forEach(values::putIfAbsent));
        Optional<String> declared = said.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
        FlywaySettings settings = new FlywaySettings(files, values, declared.orElse("the default location"));
        FlywayScripts scripts = new FlywayScripts(settings, VersionPrinter.getVersion());
        boolean named = explicit.values().containsKey(FlywaySettings.LOCATIONS);
        if (named || (!(off && declared.isEmpty()) && hasMigrations(settings))) {
            String where = named ? "parameter locations" : scripts.root();
            return new ScriptOutcome.Found(new ScriptSource(scripts), where);
        }
        List<String> lookedAt = new ArrayList<>(settings.locations());
        lookedAt.add("flyway.locations in flyway.conf, flyway.toml and " + new ApplicationFiles(files).names());
        return new ScriptOutcome.NotFound(String.join(", ", lookedAt));
    }

    private static boolean hasMigrations(FlywaySettings settings) {
        FlywayNames names = new FlywayNames(settings);
        return new FlywayLocations(settings)
                .files().stream()
                        .map(file -> names.of(file.name()).kind())
                        .anyMatch(kind -> kind == Kind.VERSIONED || kind == Kind.REPEATABLE || kind == Kind.BASELINE);
    }
}
