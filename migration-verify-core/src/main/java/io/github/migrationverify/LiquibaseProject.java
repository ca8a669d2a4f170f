package io.github.migrationverify;

import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import io.github.migrationverify.source.liquibase.ProjectClasses;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A project as a build tool knows it, before anybody has looked for changelogs in it.
 *
 * @param directory the project's folder
 * @param resources its resource folders, in order
 * @param dependencies the jars and folders of its run-time class path, in order
 * @param parameters what the user says himself
 * @param mavenPlugin the configuration of a liquibase-maven-plugin in the same pom, by parameter as written there;
 *     entries of maps as {@code expressionVariables.name}; empty where there is none
 * @param classes sees the project's own change classes; stays the caller's
 * @param chatter takes each line that Liquibase would have logged or printed
 */
public record LiquibaseProject(
        Path directory,
        List<ResourceRoot> resources,
        List<ResourceRoot> dependencies,
        LiquibaseParameters parameters,
        Map<String, String> mavenPlugin,
        ClassLoader classes,
        Consumer<String> chatter) {

    /** Copies the collections. */
    public LiquibaseProject {
        resources = List.copyOf(resources);
        dependencies = List.copyOf(dependencies);
        mavenPlugin = Map.copyOf(mavenPlugin);
    }

    /** The same project where its files are in another folder; its classes and dependencies stay what they are. */
    LiquibaseProject in(Path folder) {
        Relocation relocation = new Relocation(directory, folder);
        Map<String, String> plugin = new HashMap<>(mavenPlugin);
        plugin.replaceAll((parameter, value) -> relocation.setting(value));
        return new LiquibaseProject(
                folder,
                resources.stream().map(relocation::root).toList(),
                dependencies,
                parameters.with(relocation::setting),
                plugin,
                ProjectClasses.withoutFilesOf(classes, directory),
                chatter);
    }
}
