package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ResourceRoot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Liquibase's settings as one place gives them, in the names of liquibase-maven-plugin. What a place does not give is
 * empty.
 *
 * @param changeLogFile path of the root changelog
 * @param searchPath folders and jars to look in first, relative to the project's folder or absolute
 * @param contexts contexts expression
 * @param labelFilter label filter expression
 * @param expressionVariables changelog parameters by name
 * @param propertyFile a file with more of these, relative to the project's folder or in a resource folder
 * @param defaultSchemaName schema that unqualified names go to
 */
public record LiquibaseParameters(
        Optional<String> changeLogFile,
        List<String> searchPath,
        Optional<String> contexts,
        Optional<String> labelFilter,
        Map<String, String> expressionVariables,
        Optional<String> propertyFile,
        Optional<String> defaultSchemaName) {

    /** Copies the collections. */
    public LiquibaseParameters {
        searchPath = List.copyOf(searchPath);
        expressionVariables = Map.copyOf(expressionVariables);
    }

    /** {@return a place that gives nothing} */
    public static LiquibaseParameters none() {
        return new LiquibaseParameters(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return these, filled up with what another place gives}
     *
     * @param weaker counts where this place says nothing; expression variables one by one
     */
    LiquibaseParameters orElse(LiquibaseParameters weaker) {
        Map<String, String> variables = new HashMap<>(weaker.expressionVariables);
        variables.putAll(expressionVariables);
        return new LiquibaseParameters(
                changeLogFile.or(weaker::changeLogFile),
                searchPath.isEmpty() ? weaker.searchPath : searchPath,
                contexts.or(weaker::contexts),
                labelFilter.or(weaker::labelFilter),
                variables,
                propertyFile.or(weaker::propertyFile),
                defaultSchemaName.or(weaker::defaultSchemaName));
    }

    /**
     * {@return these with other paths}
     *
     * @param paths says for each setting that is or may hold a path what it is to be
     */
    public LiquibaseParameters with(UnaryOperator<String> paths) {
        Map<String, String> variables = new HashMap<>(expressionVariables);
        variables.replaceAll((name, value) -> paths.apply(value));
        return new LiquibaseParameters(
                changeLogFile.map(paths),
                searchPath.stream().map(paths).toList(),
                contexts,
                labelFilter,
                variables,
                propertyFile.map(paths),
                defaultSchemaName);
    }

    /** {@return these with another root changelog} */
    LiquibaseParameters withChangeLogFile(String file) {
        return new LiquibaseParameters(
                Optional.of(file),
                searchPath,
                contexts,
                labelFilter,
                expressionVariables,
                propertyFile,
                defaultSchemaName);
    }

    /** {@return these with other changelog parameters} */
    LiquibaseParameters withExpressionVariables(Map<String, String> variables) {
        return new LiquibaseParameters(
                changeLogFile, searchPath, contexts, labelFilter, variables, propertyFile, defaultSchemaName);
    }

    /**
     * {@return the settings that these make}
     *
     * @param projectDirectory the project's folder; the last place that is looked in, as the liquibase-maven-plugin's
     *     paths begin there
     * @param roots the project's resource folders and jars, in order
     * @param classLoader sees the project's own change classes
     * @throws IllegalStateException where no changelog is named
     */
    public LiquibaseSettings settings(Path projectDirectory, List<ResourceRoot> roots, ClassLoader classLoader) {
        Stream<ResourceRoot> searched =
                searchPath.stream().map(path -> new ResourceRoot(projectDirectory.resolve(path), Optional.empty()));
        Stream<ResourceRoot> project = Stream.of(new ResourceRoot(projectDirectory, Optional.empty()));
        return new LiquibaseSettings(
                projectDirectory,
                changeLogFile.orElseThrow(() -> new IllegalStateException("no changelog is named")),
                Stream.of(searched, roots.stream(), project)
                        .flatMap(each -> each)
                        .toList(),
                contexts.orElse(""),
                labelFilter.orElse(""),
                expressionVariables,
                defaultSchemaName,
                classLoader);
    }
}
