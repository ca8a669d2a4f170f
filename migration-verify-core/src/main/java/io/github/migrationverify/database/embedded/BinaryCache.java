package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;

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
        if (!Inventory.isIntact(home)) {
            Path jar = source.jar(platform.artifactId(), version.artifactVersion());
            try {
                unpackOnce(jar, home);
            } catch (IOException e) {
                throw new DatabaseUnavailableException(
                        "PostgreSQL could not be unpacked from " + jar + " into " + folder + ": "
                                + ServerMessage.of(e).message()
                                + "; if the disk is not full, delete the jar, so that it is fetched again",
                        e);
            }
        }
        return binaries;
    }

    /**
     * One at a time. File locks belong to the whole JVM, and a second channel on the file would drop the first one's lock
     * when it closes, so threads take turns first. An interned string is the same object for all class loaders of a build.
     */
    private void unpackOnce(Path jar, Path home) throws IOException {
        synchronized (("migration-verify: " + home).intern()) {
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling(home.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Inventory.isIntact(home)) {
                    unpack(jar, home);
                }
            }
        }
    }

    private void unpack(Path jar, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(folder, ".unpacking");
        try {
            Permissions.set(fresh, Permissions.OPEN);
            new BinaryArchive(jar).unpackInto(fresh);
            Inventory.take(fresh);
            if (Files.exists(home)) {
                PathUtils.deleteDirectory(home);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(fresh)) {
                PathUtils.deleteDirectory(fresh);
            }
        }
    }
}
