package io.github.migrationverify.maven;

import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.embedded.BinarySource;
import io.github.migrationverify.process.DatabaseChoice;
import io.github.migrationverify.process.Ending;
import io.github.migrationverify.process.JavaCommand;
import io.github.migrationverify.process.RoundTripOrder;
import io.github.migrationverify.process.RoundTripOrder.Purpose;
import io.github.migrationverify.process.Verification;
import io.github.migrationverify.process.VerificationProcess;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
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

    /**
     * Options of the JVM in which the round trip runs, with commas between them, such as {@code -Xmx2g}. By default none: it is
     * given what suits a short run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.jvmOptions")
    private @Nullable String jvmOptions;

    @Override
    final Function<VerifierOptions, Ending> course(ParameterFaults faults) {
        BinarySource binaries = new MavenBinaries(repositorySystem, session.getRepositorySession(), project);
        Optional<DatabaseChoice> database = database(faults, binaries);
        return options -> {
            Path folder = ReportFolder.of(reportDirectory.toPath(), execution.getExecutionId());
            try {
                // Before the run, so that no run is lost for want of it.
                Files.createDirectories(folder);
            } catch (IOException e) {
                return new Ending.Refused(List.of(Verification.unwritable(reportDirectory.toPath(), e)));
            }
            return new VerificationProcess(command(), binaries, log())
                    .run(() -> new RoundTripOrder(
                            order(),
                            options,
                            baseline(),
                            purpose(),
                            database.orElseThrow(),
                            folder,
                            ProcessSettings.properties(),
                            getLog().isDebugEnabled()));
        };
    }

    /** {@return what the round trip is for} */
    Purpose purpose() {
        return Purpose.VERIFY;
    }

    private JavaCommand command() {
        return new JavaCommand(
                ProcessSettings.classPath(),
                new ProjectFolders(project).directory(),
                ParameterFaults.items(jvmOptions));
    }

    @Override
    final RoundTripOptions roundTrip(ParameterFaults faults, DowngradePolicy downgrades, Optional<String> floor) {
        DatabaseRole role = faults.choice("databaseRole", databaseRole, DatabaseRole.class);
        Optional<String> init = new InitSql(new ProjectFolders(project).directory(), faults).read(initSql);
        Duration timeout =
                Duration.ofSeconds(faults.wholeNumber("stepTimeout", stepTimeout, "seconds, 0 for no limit"));
        return new RoundTripOptions(role, init, downgrades, timeout, floor);
    }

    private Optional<DatabaseChoice> database(ParameterFaults faults, BinarySource binaries) {
        String version = ParameterFaults.text(databaseVersion).orElse("");
        Optional<String> image = ParameterFaults.text(databaseImage);
        DatabaseChoice choice = switch (faults.choice("databaseProvider", databaseProvider, Provider.class)) {
            case EMBEDDED -> embedded(version, image);
            case CONTAINER -> new DatabaseChoice.Container(image, version);
        };
        try {
            choice.provider(binaries);
            return Optional.of(choice);
        } catch (DatabaseUnavailableException e) {
            faults.add(e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private DatabaseChoice embedded(String version, Optional<String> image) {
        image.ifPresent(name -> getLog().warn("databaseImage " + name
                + " is not run, since databaseProvider is embedded; set it to container to run it."));
        return new DatabaseChoice.Embedded(version);
    }

    private enum Provider {
        EMBEDDED,
        CONTAINER
    }
}
