package io.github.migrationverify.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The classes of a class path as the JVM maps them into memory, written at the end of the first run on it and used by all that follow.
 * Where it cannot be had the process starts slower, and nothing else. The JVM itself sees whether an archive fits. JDK's manual: "java",
 * "Application Class Data Sharing".
 */
final class ClassArchive {

    private static final int KEPT = 4;

    private final Path folder;
    private final Optional<Path> archive;
    private final Optional<Path> written;

    private ClassArchive(Path folder, Optional<Path> archive, Optional<Path> written) {
        this.folder = folder;
        this.archive = archive;
        this.written = written;
    }

    /** The archive for a command's class path, in a folder that is made where there is none. */
    static ClassArchive in(Path folder, JavaCommand command) {
        ClassArchive none = new ClassArchive(folder, Optional.empty(), Optional.empty());
        try {
            // An archive of a class path with folders in it cannot be written: the JVM refuses to start.
            boolean canBe = command.classPath().stream().allMatch(Files::isRegularFile);
            return canBe ? of(Files.createDirectories(folder), name(command)) : none;
        } catch (IOException nowhereToKeepIt) {
            return none;
        }
    }

    private static ClassArchive of(Path folder, String name) throws IOException {
        Path archive = folder.resolve(name + ".jsa");
        if (Files.exists(archive)) {
            Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
            return new ClassArchive(folder, Optional.of(archive), Optional.empty());
        }
        Path written = folder.resolve(UUID.randomUUID() + ".new");
        return new ClassArchive(folder, Optional.of(archive), Optional.of(written));
    }

    /** The folder that this user's archives are kept in. */
    static Path folder() {
        Path caches = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("migration-verify").resolve("classes");
    }

    private static String name(JavaCommand command) throws IOException {
        StringBuilder all = new StringBuilder(System.getProperty("java.vm.version"));
        all.append(System.getProperty("java.home"));
        for (Path jar : command.classPath()) {
            all.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What the JVM is told. */
    List<String> options() {
        return written.map(file -> "-XX:ArchiveClassesAtExit=" + file)
                .or(() -> archive.map(file -> "-XX:SharedArchiveFile=" + file))
                .map(List::of)
                .orElse(List.of());
    }

    /** Waits for the end of the process where that writes an archive, and keeps it. */
    void keepAfter(Process process) throws InterruptedException {
        if (written.isPresent() && process.waitFor() == 0) {
            try {
                Files.move(written.get(), archive.orElseThrow(), StandardCopyOption.ATOMIC_MOVE);
                prune();
            } catch (IOException none) {
                return;
            }
        }
    }

    private void prune() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldestLast = files.sorted(
                            Comparator.comparing(ClassArchive::lastUse).reversed())
                    .toList();
            for (Path old : oldestLast.subList(Math.min(KEPT, oldestLast.size()), oldestLast.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
