package io.github.migrationverify.maven;

import io.github.migrationverify.SourceTool;
import io.github.migrationverify.process.Ending;
import io.github.migrationverify.process.Message;
import io.github.migrationverify.process.ProjectOrder;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.alembic.PythonParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where the migrations are, in the parameters of every goal. */
abstract class AbstractSourceMojo extends AbstractScriptsMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * Does nothing and says so in one line. By default not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.skip", defaultValue = "false")
    boolean skip;

    /**
     * The tool that the migrations are written for: {@code liquibase}, {@code alembic}, {@code flyway},
     * {@code scripts} (golang-migrate, dbmate or goose), or {@code auto} (the default), which finds out by itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.source", defaultValue = "auto")
    private @Nullable String source;

    /**
     * Path of the root changelog: as Liquibase finds it in the resources or on the class path, or relative to the
     * project's folder. By default what a {@code liquibase-maven-plugin} of the same pom, {@code liquibase.properties},
     * Spring Boot or Quarkus declare, else where the latter two look without a word.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.changeLogFile")
    private @Nullable String changeLogFile;

    /**
     * Folders and jars, with commas between them, absolute or relative to the project's folder, to look for changelogs in
     * before the project's resources. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.searchPath")
    private @Nullable String searchPath;

    /**
     * Liquibase's contexts to run with, an expression. By default what the place that declares the changelog says, else
     * none, which runs the changesets of all contexts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.contexts")
    private @Nullable String contexts;

    /**
     * Liquibase's label filter, an expression. By default what the place that declares the changelog says, else none,
     * which runs the changesets of all labels.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.labelFilter")
    private @Nullable String labelFilter;

    /**
     * Changelog parameters by name, one by one before those that the place that declares the changelog gives:
     *
     * <pre>{@code
     * <expressionVariables>
     *   <tablespace>pg_default</tablespace>
     * </expressionVariables>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> expressionVariables;

    /**
     * A property file of Liquibase's with more of these settings, relative to the project's folder or in its resources. By
     * default {@code liquibase.properties}, where it exists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.propertyFile")
    private @Nullable String propertyFile;

    /**
     * Schema that unqualified names go to. By default what the place that declares the changelog says, else
     * {@code public}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.defaultSchemaName")
    private @Nullable String defaultSchemaName;

    /**
     * Alembic's configuration file, relative to the project's folder or absolute. By default {@code alembic.ini} there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.alembicConfig")
    private @Nullable String alembicConfig;

    /**
     * The section of Alembic's configuration file that counts, as {@code alembic --name} takes it. By default
     * {@code alembic}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.environment")
    private @Nullable String environment;

    /**
     * The Python that Alembic's revisions run with: a path, absolute or relative to the project's folder, or the name of a program on
     * the search path. By default the virtual environment that is active, else {@code .venv} or {@code venv} in the project's
     * folder, else {@code python3}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.python")
    private @Nullable String python;

    /**
     * Environment variables, with commas between them, that {@code env.py} is given the scratch database's URL in, as SQLAlchemy
     * writes it. {@code sqlalchemy.url} and PostgreSQL's own variables ({@code PGHOST} and the like) are set in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.alembicUrlVariable", defaultValue = "DATABASE_URL")
    private @Nullable String alembicUrlVariable;

    /**
     * The driver in that URL: {@code postgresql+psycopg2://} where it is {@code psycopg2}. {@code none} for a URL that begins with
     * {@code postgresql://}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.alembicDriver", defaultValue = "psycopg2")
    private @Nullable String alembicDriver;

    /** {@return whether the goal is to do nothing, which is then said} */
    final boolean isSkipped() {
        if (skip) {
            getLog().info("Skipped: migration-verify.skip is set.");
        }
        return skip;
    }

    /** Notes what is wrong with the parameters of this class. */
    void checkSource(ParameterFaults faults) {
        tool(faults);
    }

    private SourceTool tool(ParameterFaults faults) {
        return faults.choice("source", source, SourceTool.class);
    }

    /**
     * Ends a goal that did not come to what it is for.
     *
     * @throws MojoExecutionException where somebody expects it to
     */
    final void conclude(Ending ending) throws MojoExecutionException {
        if (ending instanceof Ending.NoMigrations none) {
            Request.of(project, session, execution).withoutMigrations(none, getLog());
        } else if (ending instanceof Ending.Refused refused) {
            throw new MojoExecutionException(String.join("\n", refused.faults()));
        } else if (ending instanceof Ending.Broken broken) {
            getLog().debug(broken.details());
            throw new MojoExecutionException(broken.what());
        }
    }

    /** {@return takes what is to be seen while it goes on} */
    final Consumer<Message.Said> log() {
        return line -> {
            switch (line.level()) {
                case DEBUG -> getLog().debug(line.text());
                case INFO -> getLog().info(line.text());
                case WARNING -> getLog().warn(line.text());
            }
        };
    }

    /** {@return the project as it is verified} */
    final ProjectOrder order() {
        ProjectFolders folders = new ProjectFolders(project);
        return new ProjectOrder(
                folders.directory(),
                folders.resources(),
                folders.dependencies(),
                parameters(),
                NeighbourPlugin.configuration(project, NeighbourPlugin.LIQUIBASE),
                folders.classPath(),
                tool(new ParameterFaults()),
                new AlembicParameters(
                        ParameterFaults.text(alembicConfig), ParameterFaults.text(environment), pythonParameters()),
                scripts(project));
    }

    private PythonParameters pythonParameters() {
        String driver = ParameterFaults.text(alembicDriver).orElse("none");
        return new PythonParameters(
                ParameterFaults.text(python),
                ParameterFaults.items(alembicUrlVariable),
                driver.equals("none") ? "" : driver);
    }

    private LiquibaseParameters parameters() {
        return new LiquibaseParameters(
                ParameterFaults.text(changeLogFile),
                ParameterFaults.items(searchPath),
                ParameterFaults.text(contexts),
                ParameterFaults.text(labelFilter),
                PolicyParameters.variables(expressionVariables),
                ParameterFaults.text(propertyFile),
                ParameterFaults.text(defaultSchemaName));
    }
}
