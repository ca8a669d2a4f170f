package io.github.migrationverify.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.migrationverify.DatabaseProviders;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.embedded.BinarySource;
import java.util.Optional;

/** Where the database is to come from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({@JsonSubTypes.Type(DatabaseChoice.Embedded.class), @JsonSubTypes.Type(DatabaseChoice.Container.class)})
public sealed interface DatabaseChoice {

    /**
     * Opens the provider; nothing is fetched or started yet.
     *
     * @param binaries fetches PostgreSQL's binaries, where those are wanted
     * @return the provider
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where there is no such version
     */
    DatabaseProvider provider(BinarySource binaries);

    /**
     * From binaries.
     *
     * @param version major version, or full version of the binaries
     */
    record Embedded(String version) implements DatabaseChoice {
        @Override
        public DatabaseProvider provider(BinarySource binaries) {
            return DatabaseProviders.embedded(version, binaries);
        }
    }

    /**
     * In Docker.
     *
     * @param image the image; empty for the official one
     * @param version version of the official one
     */
    record Container(Optional<String> image, String version) implements DatabaseChoice {
        @Override
        public DatabaseProvider provider(BinarySource binaries) {
            return DatabaseProviders.container(image, version);
        }
    }
}
