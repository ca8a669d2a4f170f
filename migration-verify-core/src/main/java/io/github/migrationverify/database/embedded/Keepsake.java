package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder that is made once and kept from run to run, with an {@link Inventory} in it.
 *
 * @param home the folder
 */
record Keepsake(Path home) {

    /** Fills a folder that is there and empty. */
    @FunctionalInterface
    interface Maker {
        void fill(Path folder) throws IOException;
    }

    /**
     * Makes it where it is not there or not intact. One at a time: file locks belong to the whole JVM, and a second channel on
     * the file would drop the first one's lock when it closes, so threads take turns first. An interned string is the same object
     * for all class loaders of a build.
     */
    void ensure(Set<PosixFilePermission> mode, Maker maker) throws IOException {
        if (Inventory.isIntact(home)) {
            return;
        }
        synchronized (("migration-verify: " + home).intern()) {
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling(home.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Inventory.isIntact(home)) {
                    make(mode, maker);
                }
            }
        }
    }

    private void make(Set<PosixFilePermission> mode, Maker maker) throws IOException {
        Path fresh = Files.createTempDirectory(home.resolveSibling(".").normalize(), ".making");
        try {
            Permissions.set(fresh, mode);
            maker.fill(fresh);
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
