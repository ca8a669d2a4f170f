package io.github.migrationverify.maven;

import io.github.migrationverify.ScriptParameters;
import io.github.migrationverify.source.script.FlywayParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where SQL scripts are and how Flyway names them, in the parameters of every goal. */
abstract class AbstractScriptsMojo extends AbstractMojo {

    /**
     * Flyway's locations, with commas between them, as its own parameter of this name has them: {@code classpath:db/migration},
     * {@code filesystem:sql}. By default what a {@code flyway-maven-plugin} of the same pom, {@code flyway.conf}, {@code flyway.toml},
     * Spring Boot or Quarkus declare, else {@code classpath:db/migration}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.locations")
    private @Nullable String locations;

    /**
     * What the names of Flyway's versioned migrations begin with. By default what the place that declares the locations
     * says, else {@code V}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.sqlMigrationPrefix")
    private @Nullable String sqlMigrationPrefix;

    /**
     * What the names of Flyway's undo scripts begin with. By default what the place that declares the locations
     * says, else {@code U}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.undoSqlMigrationPrefix")
    private @Nullable String undoSqlMigrationPrefix;

    /**
     * What the names of Flyway's repeatable migrations begin with. By default what the place that declares the locations
     * says, else {@code R}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.repeatableSqlMigrationPrefix")
    private @Nullable String repeatableSqlMigrationPrefix;

    /**
     * What the names of Flyway's baseline migrations begin with. By default what the place that declares the locations
     * says, else {@code B}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.baselineMigrationPrefix")
    private @Nullable String baselineMigrationPrefix;

    /**
     * What stands between version and description in the names of Flyway's scripts. By default what the place that declares the
     * locations says, else {@code __}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.sqlMigrationSeparator")
    private @Nullable String sqlMigrationSeparator;

    /**
     * What the names of Flyway's scripts end with, with commas between them. By default what the place that declares the locations
     * says, else {@code .sql}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.sqlMigrationSuffixes")
    private @Nullable String sqlMigrationSuffixes;

    /**
     * Values of Flyway's placeholders by name, one by one before those that the place that declares the locations gives:
     *
     * <pre>{@code
     * <placeholders>
     *   <reader>app_reader</reader>
     * </placeholders>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> placeholders;

    /**
     * The folder of SQL scripts for golang-migrate, dbmate or goose, relative to the project's folder or absolute. By default the first
     * of {@code db/migrations}, {@code migrations}, {@code db/migration}, and those below {@code src/main/resources}, that holds some.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.scriptsDirectory")
    private @Nullable String scriptsDirectory;

    /** {@return what the project says of SQL scripts} */
    final ScriptParameters scripts(MavenProject project) {
        Map<String, String> flyway = new LinkedHashMap<>();
        put(flyway, "locations", locations);
        put(flyway, "sqlMigrationPrefix", sqlMigrationPrefix);
        put(flyway, "undoSqlMigrationPrefix", undoSqlMigrationPrefix);
        put(flyway, "repeatableSqlMigrationPrefix", repeatableSqlMigrationPrefix);
        put(flyway, "baselineMigrationPrefix", baselineMigrationPrefix);
        put(flyway, "sqlMigrationSeparator", sqlMigrationSeparator);
        put(flyway, "sqlMigrationSuffixes", sqlMigrationSuffixes);
        PolicyParameters.variables(placeholders).forEach((name, value) -> flyway.put("placeholders." + name, value));
        return new ScriptParameters(
                new FlywayParameters(flyway),
                NeighbourPlugin.configuration(project, NeighbourPlugin.FLYWAY),
                ParameterFaults.text(scriptsDirectory));
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        ParameterFaults.text(value).ifPresent(text -> values.put(name, text));
    }
}
