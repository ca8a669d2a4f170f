package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.SettingsFile;
import io.github.migrationverify.settings.SettingsKeys;
import io.github.migrationverify.settings.UnreadableSettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Liquibase's own ways: a {@code liquibase-maven-plugin} in the pom, and its property file, whose keys may be written as
 * {@code changeLogFile}, {@code changelog-file} or {@code liquibase.command.changelogFile}. Liquibase's manual: "Using the
 * defaults file", "Maven: common parameters".
 */
final class LiquibaseProperties {

    private static final String DEFAULT_FILE = "liquibase.properties";

    private LiquibaseProperties() {}

    /**
     * {@return what they say, the pom's own words counting first}
     *
     * @param files where the property file is looked for
     * @param explicit may name the property file
     * @param mavenPlugin the configuration of the liquibase-maven-plugin by parameter; maps as {@code name.key}
     * @throws UnreadableSettingsException where the property file is named and not there, or is no property file
     */
    static Declaration look(ProjectFiles files, LiquibaseParameters explicit, Map<String, String> mavenPlugin) {
        LiquibaseParameters plugin = plugin(new SettingsKeys(mavenPlugin));
        Optional<String> named = explicit.propertyFile().or(plugin::propertyFile);
        Optional<Path> file = named.map(name -> existing(files, name)).or(() -> files.anywhere(DEFAULT_FILE));
        LiquibaseParameters read = file.map(
                        found -> file(new SettingsKeys(SettingsFile.read(found, files.shown(found)))))
                .orElseGet(LiquibaseParameters::none);
        String where = plugin.changeLogFile().isPresent()
                ? Discovered.MAVEN_PLUGIN
                : file.map(files::shown).orElse(DEFAULT_FILE);
        return new Declaration(
                plugin.orElse(read),
                where,
                List.of(),
                List.of(
                        "changeLogFile of a liquibase-maven-plugin in the pom",
                        "changeLogFile in " + file.map(files::shown).orElse(DEFAULT_FILE)));
    }

    private static Path existing(ProjectFiles files, String name) {
        return files.anywhere(name)
                .orElseThrow(
                        () -> new UnreadableSettingsException(
                                "The property file " + name
                                        + " is neither in the project's folder nor in its resources; correct the parameter propertyFile."));
    }

    private static LiquibaseParameters plugin(SettingsKeys keys) {
        return parameters(
                keys,
                Stream.of(""),
                keys.map("expressionVariables"),
                keys.map("expressionVars"),
                keys.value("propertyFile"));
    }

    private static LiquibaseParameters file(SettingsKeys keys) {
        return parameters(
                keys,
                Stream.of("liquibase.command.", "liquibase.", ""),
                keys.map("parameter"),
                keys.map("liquibase.parameter"),
                Optional.empty());
    }

    private static LiquibaseParameters parameters(
            SettingsKeys keys,
            Stream<String> prefixes,
            Map<String, String> variables,
            Map<String, String> more,
            Optional<String> propertyFile) {
        List<String> before = prefixes.toList();
        LiquibaseParameters some = new LiquibaseParameters(
                value(keys, before, "changeLogFile"),
                value(keys, before, "searchPath", "changeLogDirectory")
                        .map(path -> List.of(path.split("\\s*,\\s*")))
                        .orElse(List.of()),
                value(keys, before, "contexts", "contextFilter"),
                value(keys, before, "labelFilter", "labels"),
                variables,
                propertyFile,
                value(keys, before, "defaultSchemaName"));
        return some.orElse(LiquibaseParameters.none().withExpressionVariables(more));
    }

    private static Optional<String> value(SettingsKeys keys, List<String> prefixes, String... names) {
        return keys.value(Stream.of(names)
                .flatMap(name -> prefixes.stream().map(prefix -> prefix + name))
                .toArray(String[]::new));
    }
}
