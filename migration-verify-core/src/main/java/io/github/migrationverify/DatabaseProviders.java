package io.github.migrationverify;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.container.ContainerPostgres;
import io.github.migrationverify.database.embedded.BinarySource;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import java.util.Optional;

/** Opens the rooms of the database providers. Nothing is fetched or started before a provider is asked to. */
public final class DatabaseProviders {

    private DatabaseProviders() {}

    /**
     * PostgreSQL from binaries, without Docker.
     *
     * @param version major version, or full version of the binaries
     * @param binaries fetches them
     * @return the provider
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where there is no such version
     */
    public static DatabaseProvider embedded(String version, BinarySource binaries) {
        return new EmbeddedPostgres(PostgresVersion.parse(version), binaries);
    }

    /**
     * PostgreSQL in Docker.
     *
     * @param image the image; empty for the official one
     * @param version version of the official one
     * @return the provider
     */
    public static DatabaseProvider container(Optional<String> image, String version) {
        return new ContainerPostgres(image.orElseGet(() -> ContainerPostgres.officialImage(version)));
    }
}
