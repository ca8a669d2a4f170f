package io.github.migrationverify.maven;

import io.github.migrationverify.DatabaseProviders;
import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.MigrationVerifier;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.report.ReportFiles;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.Progress;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The database and the report, in the parameters of the goals that make a round trip. */
abstract class AbstractRoundTripMojo extends AbstractPolicyMojo {

    @Inject
    private RepositorySystem repositorySystem;

    /**
     * Where the PostgreSQL comes from. {@code embedded} (the default): binaries that Maven resolves, started for this run;
     * needs no Docker. {@code container}: a Docker image.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.databaseProvider", defaultValue = "embedded")
    private @Nullable String databaseProvider;

    /**
     * The version of PostgreSQL, {@code 14} to {@code 18}. By default 17.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.databaseVersion", defaultValue = "17")
    private @Nullable String databaseVersion;

    /**
     * The image that {@code databaseProvider=container} runs, such as {@code postgis/postgis:17-3.5}. By default
     * {@code postgres:<databaseVersion>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.databaseImage")
    private @Nullable String databaseImage;

    /**
     * Whom the migrations run as: {@code superuser} (the default), or {@code owner}, a role that owns its database and is
     * no superuser, as managed services do it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.databaseRole", defaultValue = "superuser")
    private @Nullable String databaseRole;

    /**
     * SQL that a superuser runs in the empty database first, for what your platform provides: the statements themselves,
     * or a file that holds them, relative to the project's folder. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.initSql")
    private @Nullable String initSql;

    /**
     * Seconds that one revision may take in one direction; what takes longer is ended and is a finding. By default 300;
     * {@code 0} for as long as it likes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.stepTimeout", defaultValue = "300")
    private @Nullable String stepTimeout;

    /**
     * Folder for {@code report.json} and {@code report.md}. By default {@code target/migration-verify}; an execution with
     * an id of its own writes to a folder of that name in it.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "migration-verify.reportDirectory",
            defaultValue = "${project.build.directory}/migration-verify",
            required = true)
    private File reportDirectory;

    @Override
    final Function<MigrationVerifier, Report> course(ParameterFaults faults) {
        Optional<DatabaseProvider> provider = provider(faults);
        Progress progress = new LogProgress(getLog()::info, Clock.systemUTC());
        return verifier -> {
            folder();
            return verifier.verify(provider.orElseThrow(), progress);
        };
    }

    @Override
    final RoundTripOptions roundTrip(ParameterFaults faults, DowngradePolicy downgrades, Optional<String> floor) {
        DatabaseRole role = faults.choice("databaseRole", databaseRole, DatabaseRole.class);
        Optional<String> init = new InitSql(new ProjectFolders(project).directory(), faults).read(initSql);
        Duration timeout =
                Duration.ofSeconds(faults.wholeNumber("stepTimeout", stepTimeout, "seconds, 0 for no limit"));
        return new RoundTripOptions(role, init, downgrades, timeout, floor);
    }

    /** {@return path of the report for people, written next to the one for machines, as the log names it} */
    final String write(Report report) throws MojoExecutionException {
        try {
            Path page = ReportFiles.write(report, folder());
            Path base = new ProjectFolders(project).directory();
            return (page.startsWith(base) ? base.relativize(page) : page).toString();
        } catch (IOException e) {
            throw new MojoExecutionException(unwritable(e));
        }
    }

    /** {@return the report's folder, which exists; asked for before the run, so that no run is lost for want of it} */
    private Path folder() {
        Path folder = ReportFolder.of(reportDirectory.toPath(), execution.getExecutionId());
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InvalidOptionsException(List.of(unwritable(e)));
        }
    }

    private String unwritable(IOException cause) {
        return "The report cannot be written to " + reportDirectory + " (" + cause
                + "); set reportDirectory to a folder that can be written to.";
    }

    private Optional<DatabaseProvider> provider(ParameterFaults faults) {
        String version = ParameterFaults.text(databaseVersion).orElse("");
        Optional<String> image = ParameterFaults.text(databaseImage);
        try {
            return Optional.of(
                    switch (faults.choice("databaseProvider", databaseProvider, Provider.class)) {
                        case EMBEDDED -> embedded(version, image);
                        case CONTAINER -> DatabaseProviders.container(image, version);
                    });
        } catch (DatabaseUnavailableException e) {
            faults.add(e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private DatabaseProvider embedded(String version, Optional<String> image) {
        image.ifPresent(name -> getLog().warn("databaseImage " + name
                + " is not run, since databaseProvider is embedded; set it to container to run it."));
        return DatabaseProviders.embedded(
                version, new MavenBinaries(repositorySystem, session.getRepositorySession(), project));
    }

    private enum Provider {
        EMBEDDED,
        CONTAINER
    }
}
