package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The binaries that the build put into {@code target/postgresql}, as a {@link BinarySource}. */
public enum TestBinaries implements BinarySource {
    /** The only one. */
    INSTANCE;

    @Override
    public Path jar(String artifactId, String version) {
        Path jar = Path.of("target", "postgresql", artifactId + "-" + version + ".jar")
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new DatabaseUnavailableException(
                    jar + " is missing; let the build fetch it: mvn process-test-resources");
        }
        return jar;
    }
}
