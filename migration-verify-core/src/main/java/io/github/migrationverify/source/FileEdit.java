package io.github.migrationverify.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.Optional;

/**
 * A file to be written whole, and what it was before. Contents are bytes, each a character of ISO 8859-1.
 *
 * @param file the file
 * @param before what is in it now; empty where it does not exist
 * @param after what is to be in it
 */
public record FileEdit(Path file, Optional<String> before, String after) {

    /**
     * Writes the file: it has either its old content or its new one at any time.
     *
     * @throws IOException where it cannot be written
     */
    public void write() throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder");
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        try {
            Files.write(fresh, after.getBytes(StandardCharsets.ISO_8859_1));
            permit(fresh, folder);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** As the file was, or as its neighbours' folder lets others read. */
    private void permit(Path fresh, Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            var permissions = Files.getPosixFilePermissions(Files.exists(file) ? file : folder);
            permissions.removeIf(
                    permission -> Files.notExists(file) && permission.name().endsWith("EXECUTE"));
            view.setPermissions(permissions);
        }
    }

    /**
     * Puts the file back as it was.
     *
     * @throws IOException where that cannot be done
     */
    public void undo() throws IOException {
        if (before.isPresent()) {
            new FileEdit(file, Optional.of(after), before.get()).write();
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** {@return what is in a file, as this class has it} */
    public static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
