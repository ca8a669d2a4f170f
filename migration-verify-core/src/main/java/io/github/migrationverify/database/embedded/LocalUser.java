package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Whom this JVM runs as. Asked of the file system, since in containers a user often has a number and no name.
 *
 * @param uid the numeric user id; -1 where users have none (Windows)
 */
record LocalUser(int uid) {

    static LocalUser current() throws IOException {
        Path probe = Files.createTempFile("migration-verify", null);
        try {
            return new LocalUser(uidOf(probe));
        } finally {
            Files.delete(probe);
        }
    }

    boolean isRoot() {
        return uid == 0;
    }

    boolean owns(Path path) throws IOException {
        return uidOf(path) == uid;
    }

    private static int uidOf(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                : -1;
    }
}
