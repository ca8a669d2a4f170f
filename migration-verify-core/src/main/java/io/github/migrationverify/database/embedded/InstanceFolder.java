package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.file.StandardDeleteOption;

/**
 * All that one running server keeps on disk. As long as the JVM that made it lives it holds a lock in it, by which others
 * know that it is not a leftover.
 */
final class InstanceFolder {

    static final String PREFIX = "server-";

    private final Path path;
    private final FileChannel lock;

    private InstanceFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static InstanceFolder create(Path parent, Account account) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX + ThisProcess.token() + "-");
        FileChannel channel = FileChannel.open(lockFile(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        InstanceFolder folder = new InstanceFolder(path, channel);
        channel.lock();
        Permissions.set(path, Permissions.PASSABLE);
        Files.createDirectory(folder.data());
        Permissions.set(folder.data(), Permissions.OWN_FOLDER);
        account.take(folder.data());
        folder.write(folder.log(), "", account);
        return folder;
    }

    /** Writes a file that only the account can read. */
    void write(Path file, String text, Account account) throws IOException {
        Files.createFile(file);
        Permissions.set(file, Permissions.OWN_FILE);
        Files.writeString(file, text);
        account.take(file);
    }

    static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }

    static Path postmasterPid(Path folder) {
        return folder.resolve("data").resolve("postmaster.pid");
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("server.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** {@return a file for what our commands print} */
    Path commandOutput() {
        return path.resolve("command.out");
    }

    /**
     * Deletes something small the way the folder will be deleted: at shutdown Maven may have closed the class loader that
     * the classes for it come from.
     */
    void rehearseDeletion() throws IOException {
        PathUtils.deleteDirectory(
                Files.createDirectory(path.resolve("rehearsal")), StandardDeleteOption.OVERRIDE_READ_ONLY);
    }

    /** Deletes the folder with all in it. */
    void delete() throws IOException {
        lock.close();
        if (Files.exists(path)) {
            PathUtils.deleteDirectory(path, StandardDeleteOption.OVERRIDE_READ_ONLY);
        }
    }
}
