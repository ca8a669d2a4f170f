package io.github.migrationverify.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code application} files of a project's resource folders, those in {@code config/} before those beside it,
 * properties before YAML: the order of both Spring Boot ("Externalized Configuration") and Quarkus ("Configuration
 * Reference"). Files for a profile are left out.
 */
public final class ApplicationFiles {

    private static final List<String> STRONGEST_FIRST = List.of(
            "config/application.properties",
            "config/application.yml",
            "config/application.yaml",
            "application.properties",
            "application.yml",
            "application.yaml");

    private final Map<String, SettingsKeys> read = new LinkedHashMap<>();
    private final SettingsKeys merged;
    private final String usual;

    /**
     * Reads all there are.
     *
     * @param files where they are looked for
     * @throws UnreadableSettingsException where one is not what its ending says
     */
    public ApplicationFiles(ProjectFiles files) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : STRONGEST_FIRST) {
            Optional<Path> file = files.resource(name);
            if (file.isPresent()) {
                String shown = files.shown(file.get());
                Map<String, String> own = SettingsFile.read(file.get(), shown);
                read.put(shown, new SettingsKeys(own));
                own.forEach(values::putIfAbsent);
            }
        }
        merged = new SettingsKeys(values);
        usual = files.expected("application.properties");
    }

    /** {@return the values of all of them} */
    public SettingsKeys keys() {
        return merged;
    }

    /** {@return the strongest file that has a value for a key; where none has one, the file that would} */
    public String holding(String key) {
        return read.entrySet().stream()
                .filter(file -> file.getValue().value(key).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> read.keySet().stream().findFirst().orElse(usual));
    }

    /** {@return all that were read, separated by commas; where there are none, the one that could have been} */
    public String names() {
        return read.isEmpty() ? usual : String.join(", ", read.keySet());
    }
}
