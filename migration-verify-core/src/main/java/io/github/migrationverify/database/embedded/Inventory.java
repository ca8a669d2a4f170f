package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of all that was unpacked, written last into the folder itself. Without it unpacking did not end; where it
 * disagrees, something was taken away since, as cleaners of temporary folders do.
 */
final class Inventory {

    private static final String FILE = "inventory.txt";

    private Inventory() {}

    static void take(Path folder) throws IOException {
        List<String> lines = list(folder);
        Files.write(folder.resolve(FILE), lines);
        Permissions.set(folder.resolve(FILE), Permissions.READABLE);
    }

    static boolean isIntact(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(FILE))
                    && Files.readAllLines(folder.resolve(FILE)).equals(list(folder));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** {@return a line for each file: its size in bytes, a blank, its path} */
    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(folder.resolve(FILE)))
                    .map(file -> size(file) + " " + folder.relativize(file))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
