package io.github.migrationverify.process;

import io.github.migrationverify.LiquibaseProject;
import io.github.migrationverify.ScriptParameters;
import io.github.migrationverify.SoughtProject;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.SourceTool;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A project, in words that can be sent to another process.
 *
 * @param directory the project's folder
 * @param resources its resource folders, in order
 * @param dependencies the jars and folders of its run-time class path, in order
 * @param parameters what the user says himself
 * @param mavenPlugin the configuration of a liquibase-maven-plugin in the same pom; empty where there is none
 * @param classPath where the project's own classes are, in order
 * @param tool the tool that its migrations are written for
 * @param alembic what the user says of Alembic's
 * @param scripts what the project says of SQL scripts
 */
public record ProjectOrder(
        Path directory,
        List<ResourceRoot> resources,
        List<ResourceRoot> dependencies,
        LiquibaseParameters parameters,
        Map<String, String> mavenPlugin,
        List<Path> classPath,
        SourceTool tool,
        AlembicParameters alembic,
        ScriptParameters scripts) {

    /** Copies the collections. */
    public ProjectOrder {
        resources = List.copyOf(resources);
        dependencies = List.copyOf(dependencies);
        mavenPlugin = Map.copyOf(mavenPlugin);
        classPath = List.copyOf(classPath);
    }

    SourceSearch search(ClassLoader classes, Consumer<String> chatter) {
        LiquibaseProject project =
                new LiquibaseProject(directory, resources, dependencies, parameters, mavenPlugin, classes, chatter);
        return tool.search(new SoughtProject(project, alembic, scripts));
    }
}
