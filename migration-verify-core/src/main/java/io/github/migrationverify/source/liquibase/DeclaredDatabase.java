package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.settings.SettingsFile;
import io.github.migrationverify.settings.SettingsKeys;
import io.github.migrationverify.source.HistoryPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The database that Liquibase's own configuration names: a {@code liquibase-maven-plugin} in the pom, then its property file.
 *
 * @param database the database; empty where none is named
 * @param history where Liquibase's history is in it, as far as that is said
 */
public record DeclaredDatabase(Optional<UserDatabase> database, HistoryPlace history) {

    private static final List<String> PREFIXES = List.of("", "liquibase.command.", "liquibase.");

    /** {@return what a configuration says that names none} */
    public static DeclaredDatabase none() {
        return new DeclaredDatabase(Optional.empty(), HistoryPlace.unknown());
    }

    /**
     * Reads what the configuration says. A property file that cannot be read has been reported when the changelog was looked for.
     *
     * @param projectDirectory the project's folder
     * @param roots the project's resource folders, in order
     * @param parameters what is known of the changelog; may name the property file
     * @param mavenPlugin the configuration of a liquibase-maven-plugin in the pom, by parameter
     * @return the database
     */
    public static DeclaredDatabase look(
            Path projectDirectory,
            List<ResourceRoot> roots,
            LiquibaseParameters parameters,
            Map<String, String> mavenPlugin) {
        ProjectFiles files = new ProjectFiles(projectDirectory, roots);
        SettingsKeys plugin = new SettingsKeys(mavenPlugin);
        SettingsKeys file = parameters
                .propertyFile()
                .or(() -> plugin.value("propertyFile"))
                .or(() -> Optional.of("liquibase.properties"))
                .flatMap(files::anywhere)
                .map(found -> new SettingsKeys(SettingsFile.read(found, files.shown(found))))
                .orElseGet(() -> new SettingsKeys(Map.of()));
        List<SettingsKeys> places = List.of(plugin, file);
        Optional<UserDatabase> database = value(places, "url")
                .map(url -> new UserDatabase(url, value(places, "username"), value(places, "password")));
        HistoryPlace history = new HistoryPlace(
                value(places, "liquibaseSchemaName")
                        .or(parameters::defaultSchemaName)
                        .or(() -> value(places, "defaultSchemaName")),
                value(places, "databaseChangeLogTableName"));
        return new DeclaredDatabase(database, history);
    }

    private static Optional<String> value(List<SettingsKeys> places, String name) {
        String[] names = PREFIXES.stream().map(prefix -> prefix + name).toArray(String[]::new);
        return places.stream()
                .flatMap(place -> Stream.of(place.value(names)).flatMap(Optional::stream))
                .findFirst();
    }
}
