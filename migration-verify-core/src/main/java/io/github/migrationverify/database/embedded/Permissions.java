package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Modes of files and folders, set outright because the umask is the user's; on file systems without modes, nothing. */
final class Permissions {

    /** Programs and folders that everybody may use. */
    static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Files that everybody may read. */
    static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    /** Folders that others may go through, not look into. */
    static final Set<PosixFilePermission> PASSABLE = PosixFilePermissions.fromString("rwx--x--x");

    /** Folders of one user. */
    static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Files of one user. */
    static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private Permissions() {}

    static void set(Path path, Set<PosixFilePermission> mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(mode);
        }
    }

    /** Creates a folder, and those above it, where missing; one that was there keeps its mode. */
    static void makeFolder(Path folder, Set<PosixFilePermission> mode) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolder(parent, mode);
        }
        Files.createDirectory(folder);
        set(folder, mode);
    }

    /** {@return whether the folder and all above it let any user through} */
    static boolean isPassable(Path folder) throws IOException {
        for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
            PosixFileAttributeView view = Files.getFileAttributeView(at, PosixFileAttributeView.class);
            if (view != null && !view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether nobody else can have prepared the folder: it is ours, no link, and others may not write to it} */
    static boolean isOurs(Path folder, LocalUser user) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        }
        Set<PosixFilePermission> mode = view.readAttributes().permissions();
        return view.readAttributes().isDirectory()
                && user.owns(folder)
                && !mode.contains(PosixFilePermission.OTHERS_WRITE)
                && !mode.contains(PosixFilePermission.GROUP_WRITE);
    }
}
