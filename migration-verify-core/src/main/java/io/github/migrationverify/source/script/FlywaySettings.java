package io.github.migrationverify.source.script;

import io.github.migrationverify.settings.ProjectFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * What Flyway is told.
 *
 * @param files the project's folders
 * @param values by Flyway's own names without {@code flyway.}
 * @param where what says so, as findings name it
 */
record FlywaySettings(ProjectFiles files, Map<String, String> values, String where) {

    static final String LOCATIONS = "locations";
    private static final String PLACEHOLDERS = "placeholders.";

    /** What changes how a script is found, read or run. */
    static final List<String> HEEDED = List.of(
            LOCATIONS,
            "encoding",
            "table",
            "defaultSchema",
            "schemas",
            "sqlMigrationPrefix",
            "repeatableSqlMigrationPrefix",
            "sqlMigrationSeparator",
            "sqlMigrationSuffixes",
            "placeholderReplacement",
            "placeholderPrefix",
            "placeholderSuffix",
            "placeholderSeparator",
            "mixed",
            "executeInTransaction",
            "validateMigrationNaming");

    /** What changes it, too, and is not heeded here. */
    static final List<String> UNHEEDED = List.of(
            "target",
            "initSql",
            "group",
            "callbacks",
            "resolvers",
            "javaMigrations",
            "cherryPick",
            "skipDefaultResolvers");

    /** Ours, since Flyway's open edition knows no undo scripts, and reads the prefix of baseline migrations elsewhere. */
    static final List<String> PREFIXES = List.of("undoSqlMigrationPrefix", "baselineMigrationPrefix");

    FlywaySettings {
        values = Map.copyOf(values);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    List<String> locations() {
        return list(LOCATIONS).orElse(List.of("classpath:db/migration"));
    }

    private Optional<List<String>> list(String name) {
        return value(name)
                .map(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList());
    }

    String undoPrefix() {
        return value("undoSqlMigrationPrefix").orElse("U");
    }

    String baselinePrefix() {
        return value("baselineMigrationPrefix").orElse("B");
    }

    String separator() {
        return value("sqlMigrationSeparator").orElse("__");
    }

    Charset encoding() {
        return value("encoding").map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }

    /** The schemas that Flyway makes; the first of them, or the default one, is where it works. */
    Stream<String> schemas() {
        return Stream.concat(
                        value("defaultSchema").stream(),
                        list("schemas").stream().flatMap(List::stream))
                .distinct();
    }

    Optional<String> defaultSchema() {
        return schemas().findFirst();
    }

    String table() {
        return value("table").orElse("flyway_schema_history");
    }

    boolean isOn(String name) {
        return value(name).filter(Boolean::parseBoolean).isPresent();
    }

    /**
     * As Flyway takes it.
     *
     * @throws org.flywaydb.core.api.FlywayException where a value makes no sense
     */
    FluentConfiguration configuration() {
        Map<String, String> told = values.entrySet().stream()
                .filter(entry ->
                        HEEDED.contains(entry.getKey()) || entry.getKey().startsWith(PLACEHOLDERS))
                .filter(entry -> !entry.getKey().equals(LOCATIONS))
                .collect(Collectors.toMap(entry -> "flyway." + entry.getKey(), Map.Entry::getValue));
        FlywaySilence.fall();
        return new FluentConfiguration(FlywaySettings.class.getClassLoader()).configuration(told);
    }
}
