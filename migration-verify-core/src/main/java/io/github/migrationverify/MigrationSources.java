package io.github.migrationverify;

import io.github.migrationverify.published.Elsewhere;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.alembic.AlembicSearch;
import io.github.migrationverify.source.alembic.AlembicSource;
import io.github.migrationverify.source.liquibase.DeclaredDatabase;
import io.github.migrationverify.source.liquibase.Discovered;
import io.github.migrationverify.source.liquibase.LiquibaseDiscovery;
import io.github.migrationverify.source.liquibase.LiquibaseSettings;
import io.github.migrationverify.source.liquibase.LiquibaseSource;
import io.github.migrationverify.source.liquibase.ProjectClasses;
import io.github.migrationverify.source.script.FlywaySearch;
import io.github.migrationverify.source.script.FolderSearch;
import io.github.migrationverify.source.script.ScriptOutcome;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens the rooms of the migration tools. */
public final class MigrationSources {

    private MigrationSources() {}

    /**
     * Looks for a project's Liquibase changelogs.
     *
     * @param project the project
     * @return what was found
     * @throws InvalidOptionsException where a file of settings cannot be read, or an entry of the user's search path is not
     *     there
     */
    public static SourceSearch liquibase(LiquibaseProject project) {
        Discovered discovered = new LiquibaseDiscovery(
                        project.directory(), project.resources(), project.parameters(), project.mavenPlugin())
                .discover();
        if (discovered instanceof Discovered.Found found) {
            return found(project, found);
        }
        if (discovered instanceof Discovered.NotFound nowhere) {
            return new SourceSearch.Missing(
                    "no migrations were found here",
                    "looked at " + String.join(", ", nowhere.lookedAt())
                            + "; set the parameter changeLogFile to the path of the root changelog");
        }
        throw new InvalidOptionsException(List.of(((Discovered.Unreadable) discovered).sentence()));
    }

    /**
     * Looks for a project's Alembic revisions.
     *
     * @param directory the project's folder
     * @param parameters what the user says himself
     * @param chatter takes each line that Alembic would have logged
     * @return what was found
     * @throws InvalidOptionsException where there is a configuration that cannot be used
     */
    public static SourceSearch alembic(Path directory, AlembicParameters parameters, Consumer<String> chatter) {
        AlembicSearch.Outcome outcome = new AlembicSearch(directory, parameters).search();
        if (outcome instanceof AlembicSearch.Found found) {
            return new SourceSearch.Found(
                    new AlembicSource(found.settings(), parameters.python(), chatter),
                    found.settings().config().toString(),
                    List.of(),
                    folder -> opened(() ->
                            alembic(folder, parameters.with(new Relocation(directory, folder)::setting), chatter)));
        }
        if (outcome instanceof AlembicSearch.NotFound nowhere) {
            return new SourceSearch.Missing(
                    "no migrations were found here",
                    "looked at " + nowhere.lookedAt()
                            + "; set the parameter alembicConfig to the path of Alembic's configuration file");
        }
        throw new InvalidOptionsException(List.of(((AlembicSearch.Unusable) outcome).sentence()));
    }

    /**
     * Looks for a project's Flyway migrations.
     *
     * @param project the project
     * @return what was found
     * @throws InvalidOptionsException where its settings cannot be used
     */
    public static SourceSearch flyway(SoughtProject project) {
        ScriptParameters scripts = project.scripts();
        return among(
                new FlywaySearch(project.files(), scripts.flyway(), scripts.flywayPlugin()).search(),
                "locations",
                folder -> opened(() -> flyway(project.in(folder))));
    }

    /**
     * Looks for a project's folder of SQL scripts for golang-migrate, dbmate or goose.
     *
     * @param project the project
     * @return what was found
     * @throws InvalidOptionsException where the folder that the user names is none of theirs
     */
    public static SourceSearch scripts(SoughtProject project) {
        return among(
                new FolderSearch(project.files(), project.scripts().directory()).search(),
                "scriptsDirectory",
                folder -> opened(() -> scripts(project.in(folder))));
    }

    private static SourceSearch among(ScriptOutcome outcome, String parameter, Elsewhere elsewhere) {
        if (outcome instanceof ScriptOutcome.Found found) {
            return new SourceSearch.Found(found.source(), found.where(), List.of(), elsewhere);
        }
        if (outcome instanceof ScriptOutcome.NotFound nowhere) {
            return new SourceSearch.Missing(
                    "no migrations were found here",
                    "looked at " + nowhere.lookedAt() + "; set the parameter " + parameter
                            + " to where the scripts are");
        }
        throw new InvalidOptionsException(List.of(((ScriptOutcome.Unusable) outcome).sentence()));
    }

    /**
     * The project's own classes, custom changes among them, over ours.
     *
     * @param classPath folders and jars, in order; what does not exist is passed over
     * @return a loader; the caller closes it
     */
    public static URLClassLoader projectClasses(List<Path> classPath) {
        return ProjectClasses.open(classPath);
    }

    private static SourceSearch found(LiquibaseProject project, Discovered.Found found) {
        checkSearchPath(project);
        List<ResourceRoot> roots = Stream.concat(project.resources().stream(), project.dependencies().stream())
                .toList();
        LiquibaseSettings settings = found.parameters().settings(project.directory(), roots, project.classes());
        LiquibaseSource source = new LiquibaseSource(
                settings,
                DeclaredDatabase.look(
                        project.directory(), project.resources(), found.parameters(), project.mavenPlugin()),
                project.chatter());
        return found.isInPom() && !source.hasRoot()
                ? new SourceSearch.Missing(
                        found.where() + " names " + settings.changeLogFile() + ", and there is no such file here",
                        "looked in the search path, the resources, the class path and the project's folder; correct the"
                                + " path of the root changelog")
                : new SourceSearch.Found(
                        source,
                        found.where(),
                        found.passedOver(),
                        folder -> opened(() -> liquibase(project.in(folder))));
    }

    private static Elsewhere.Opened opened(Supplier<SourceSearch> search) {
        try {
            SourceSearch outcome = search.get();
            return outcome instanceof SourceSearch.Found found
                    ? new Elsewhere.Chain(found.source())
                    : new Elsewhere.NoChain(((SourceSearch.Missing) outcome).what());
        } catch (InvalidOptionsException e) {
            return new Elsewhere.NoChain(e.faults().get(0));
        }
    }

    private static void checkSearchPath(LiquibaseProject project) {
        List<String> faults = project.parameters().searchPath().stream()
                .filter(entry -> Files.notExists(project.directory().resolve(entry)))
                .map(entry ->
                        "searchPath names '" + entry + "', and there is no such folder or jar; correct the path, which"
                                + " is absolute or relative to " + project.directory() + ".")
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidOptionsException(faults);
        }
    }
}
