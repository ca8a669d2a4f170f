package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ResourceRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that Liquibase is told of a project.
 *
 * @param projectDirectory the project's folder; places in it are reported relative to it
 * @param changeLogFile path of the root changelog as Liquibase looks it up in the roots, {@code classpath:} allowed
 * @param roots where files are looked for; one merged view, the first hit wins
 * @param contexts contexts expression; empty for none given
 * @param labelFilter label filter expression; empty for none given
 * @param expressionVariables changelog parameters by name
 * @param defaultSchemaName schema that unqualified names go to; empty for PostgreSQL's own choice
 * @param classLoader sees the project's own change classes; Liquibase's classes come from our own loader
 */
public record LiquibaseSettings(
        Path projectDirectory,
        String changeLogFile,
        List<ResourceRoot> roots,
        String contexts,
        String labelFilter,
        Map<String, String> expressionVariables,
        Optional<String> defaultSchemaName,
        ClassLoader classLoader) {

    /** Copies the collections. */
    public LiquibaseSettings {
        roots = List.copyOf(roots);
        expressionVariables = Map.copyOf(expressionVariables);
    }
}
