package io.github.migrationverify.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read a file that takes another one's place: temporary files are their owner's alone. */
final class Permissions {

    private static final String AS_GIT_WRITES_THEM = "rw-r--r--";

    private Permissions() {}

    static void like(Path target, Path written) throws IOException {
        if (Files.getFileAttributeView(written, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(
                    written,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString(AS_GIT_WRITES_THEM));
        }
    }
}
