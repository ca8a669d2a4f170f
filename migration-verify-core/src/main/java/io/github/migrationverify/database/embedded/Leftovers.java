package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.file.StandardDeleteOption;

/** Servers of runs that died without clearing up. */
final class Leftovers {

    // A folder is a leftover only when its lock is free, and a new one is not locked from its very first moment.
    private static final Duration GRACE = Duration.ofMinutes(1);

    private Leftovers() {}

    /** {@return the dead runs' folders that could not be removed; all others of theirs are stopped and gone} */
    static List<Path> sweep(Path instances) {
        return foldersOfOthers(instances).stream()
                .filter(folder -> !removeIfAbandoned(folder))
                .toList();
    }

    private static boolean removeIfAbandoned(Path folder) {
        try {
            if (isAbandoned(folder)) {
                stopServer(folder);
                PathUtils.deleteDirectory(folder, StandardDeleteOption.OVERRIDE_READ_ONLY);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Our own are left out by name: to open and close a lock file of our JVM would drop its lock. */
    private static List<Path> foldersOfOthers(Path instances) {
        try (Stream<Path> folders = Files.list(instances)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(InstanceFolder.PREFIX))
                    .filter(folder -> !folder.getFileName().toString().contains(ThisProcess.token()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Instant touched = Files.getLastModifiedTime(folder).toInstant();
        if (touched.isAfter(Instant.now().minus(GRACE))) {
            return false;
        }
        if (!Files.exists(InstanceFolder.lockFile(folder))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(InstanceFolder.lockFile(folder), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void stopServer(Path folder) throws IOException {
        Optional<ProcessHandle> postmaster = postmaster(folder);
        if (postmaster.isPresent()) {
            postmaster.get().destroy();
            postmaster.get().destroyForcibly();
        }
    }

    /** {@return the server's process; empty where the id in its pid file has meanwhile gone to another} */
    private static Optional<ProcessHandle> postmaster(Path folder) throws IOException {
        Path pidFile = InstanceFolder.postmasterPid(folder);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> isServerOf(process, folder));
    }

    /** The command line names the data folder; where it cannot be read (Windows), the program's name has to do. */
    private static boolean isServerOf(ProcessHandle process, Path folder) {
        ProcessHandle.Info info = process.info();
        return info.commandLine()
                .map(line -> line.contains(folder.toString()))
                .orElse(info.command()
                        .filter(program -> program.contains("postgres"))
                        .isPresent());
    }
}
