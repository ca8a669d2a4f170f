package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where on this machine things may be put. As root the server runs under another user, who must be able to go there, and
 * {@code /root} lets nobody in.
 *
 * @param user whom this JVM runs as
 * @param environment the variables of the environment
 * @param memory a folder in memory, for what is soon gone; empty where there is none
 */
record Folders(LocalUser user, Environment environment, Optional<Path> memory) {

    /** Reads variables of the environment. */
    @FunctionalInterface
    interface Environment {
        Optional<String> get(String variable);
    }

    static Folders ofThisMachine() throws IOException {
        return new Folders(
                LocalUser.current(),
                variable -> Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank()),
                Memory.folder());
    }

    /** {@return the folder that unpacked binaries are kept in from run to run} */
    Path cache() {
        List<Path> wanted = new ArrayList<>();
        environment.get("XDG_CACHE_HOME").ifPresent(home -> wanted.add(Path.of(home, "migration-verify")));
        if (user.isRoot()) {
            wanted.add(Path.of("/var/cache/migration-verify"));
        } else {
            environment.get("LOCALAPPDATA").ifPresent(home -> wanted.add(Path.of(home, "migration-verify")));
            wanted.add(Path.of(System.getProperty("user.home"), ".cache", "migration-verify"));
        }
        temporary().forEach(folder -> wanted.add(folder.resolve("migration-verify-cache-" + user.uid())));
        return firstUsable(wanted, folder -> folder.resolve("postgresql"));
    }

    /** {@return the folder that running servers keep their data in} */
    Path instances() {
        return firstUsable(
                Stream.concat(memory.stream(), temporary()).map(this::instances).toList(), UnaryOperator.identity());
    }

    /** {@return all such folders that there are, the one of today and those of other days} */
    List<Path> allInstances() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(Memory.SHARED), temporary())
                .map(this::instances)
                .toList()) {
            if (Files.exists(folder) && Permissions.isOurs(folder, user)) {
                all.add(folder);
            }
        }
        return all;
    }

    private Path instances(Path folder) {
        return folder.resolve("migration-verify-" + user.uid());
    }

    private static Stream<Path> temporary() {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(Path.of(System.getProperty("java.io.tmpdir")));
        folders.add(Path.of("/tmp"));
        folders.add(Path.of("/var/tmp"));
        return folders.stream().filter(Files::isDirectory).map(Path::toAbsolutePath);
    }

    private Path firstUsable(List<Path> wanted, UnaryOperator<Path> within) {
        List<String> refused = new ArrayList<>();
        for (Path folder : wanted) {
            Optional<String> fault = prepare(folder, within.apply(folder));
            if (fault.isEmpty()) {
                return within.apply(folder);
            }
            refused.add(folder + " (" + fault.get() + ")");
        }
        throw new DatabaseUnavailableException("No folder for the embedded PostgreSQL can be used: "
                + String.join(", ", refused)
                + "; make one of them writable, or point java.io.tmpdir and XDG_CACHE_HOME to folders that are");
    }

    /** {@return why the folder cannot be used; empty where it can, and then it exists} */
    private Optional<String> prepare(Path folder, Path within) {
        try {
            Permissions.makeFolder(within, Permissions.OPEN);
            if (!Permissions.isOurs(folder, user)) {
                return Optional.of("belongs to somebody else, or others may write to it");
            }
            if (user.isRoot() && !Permissions.isPassable(within)) {
                return Optional.of("other users cannot enter it, and PostgreSQL does not run as root");
            }
            return Files.isWritable(within) ? Optional.empty() : Optional.of("cannot be written");
        } catch (IOException e) {
            return Optional.of("cannot be created: " + ServerMessage.of(e).message());
        }
    }
}
