package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.RandomName;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A cluster as initdb makes it, kept beside the binaries and copied for each server, which takes half the time. Its password is in a
 * file that only we can read, and is changed in each copy as soon as the server is up.
 */
final class BlankCluster {

    private final Binaries binaries;
    private final Account account;
    private final Path home;

    BlankCluster(Binaries binaries, Account account) {
        this.binaries = binaries;
        this.account = account;
        String user = account.owner().map(owner -> "-" + owner.uid()).orElse("");
        this.home = binaries.home().resolveSibling(binaries.home().getFileName() + "-blank" + user);
    }

    /**
     * Copies the cluster into a folder for a server.
     *
     * @param folder where {@link InstanceFolder#data()} is there and empty
     * @return the superuser's password in the copy
     */
    String copyInto(InstanceFolder folder) throws IOException {
        new Keepsake(home).ensure(Permissions.OWN_FOLDER, this::make);
        Files.walkFileTree(home.resolve("data"), new Copying(home.resolve("data"), folder.data(), account));
        return Files.readString(home.resolve("password"));
    }

    private void make(Path fresh) throws IOException {
        Leftovers.sweep(home.resolveSibling(".").normalize());
        InstanceFolder folder = InstanceFolder.create(home.resolveSibling(".").normalize(), account);
        try {
            String password = RandomName.letters(32);
            new Cluster(binaries, account, folder).initialize(password);
            Files.move(folder.data(), fresh.resolve("data"));
            folder.write(fresh.resolve("password"), password, Account.ours());
        } finally {
            folder.delete();
        }
    }

    /** Copies a tree of files and folders, with their modes, to the same owner. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path into;
        private final Account account;

        Copying(Path from, Path into, Account account) {
            this.from = from;
            this.into = into;
            this.account = account;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return folder.equals(from) ? FileVisitResult.CONTINUE : copy(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return copy(file);
        }

        private FileVisitResult copy(Path path) throws IOException {
            Path target = into.resolve(from.relativize(path).toString());
            Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            account.take(target);
            return FileVisitResult.CONTINUE;
        }
    }
}
