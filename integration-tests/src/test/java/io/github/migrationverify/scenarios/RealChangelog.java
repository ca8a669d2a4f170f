package io.github.migrationverify.scenarios;

import io.github.migrationverify.GitOptions;
import io.github.migrationverify.MigrationVerifier;
import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.ServerPool;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.liquibase.LiquibaseSettings;
import io.github.migrationverify.source.liquibase.LiquibaseSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A changelog inside a jar of the test class path.
 *
 * @param path the root changelog's path in the jar
 */
record RealChangelog(String path) {

    /** Runs it straight out of the jar. */
    Report verified(Path project) {
        return verified(project, path, List.of(root(jar())));
    }

    /** Runs another root changelog of the project's folder, which includes files of the jar. */
    Report verifiedBy(String changeLogFile, Path project) {
        return verified(project, changeLogFile, List.of(root(project), root(jar())));
    }

    String text() {
        try (InputStream stream = url().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its migrations, straight out of the jar. */
    LiquibaseSource source(Path project) {
        return source(project, path, List.of(root(jar())));
    }

    private static LiquibaseSource source(Path project, String changeLogFile, List<ResourceRoot> roots) {
        LiquibaseSettings settings = new LiquibaseSettings(
                project, changeLogFile, roots, "", "", Map.of(), Optional.empty(), ClassLoader.getSystemClassLoader());
        return new LiquibaseSource(settings, chatter -> {});
    }

    private static Report verified(Path project, String changeLogFile, List<ResourceRoot> roots) {
        VerifierOptions options = new VerifierOptions(
                "test",
                new RoundTripOptions(
                        DatabaseRole.SUPERUSER,
                        Optional.empty(),
                        DowngradePolicy.DECLARED,
                        Duration.ZERO,
                        Optional.empty()),
                new CheckOptions(DowngradePolicy.DECLARED, Map.of(), List.of(), Optional.empty(), Baseline.none()),
                Map.of(),
                GitOptions.unsaid());
        return new MigrationVerifier(source(project, changeLogFile, roots), options)
                .verify(new ServerPool(), Quiet.INSTANCE);
    }

    private Path jar() {
        try {
            JarURLConnection connection = (JarURLConnection) url().openConnection();
            return Path.of(URI.create(connection.getJarFileURL().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL url() {
        return Objects.requireNonNull(ClassLoader.getSystemResource(path), path);
    }

    private static ResourceRoot root(Path location) {
        return new ResourceRoot(location, Optional.empty());
    }
}
