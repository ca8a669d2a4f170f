package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of the project.
 *
 * @param folder the folder that is read
 * @param source the folder that it was copied from by the build
 * @param project the project's folder, which places are relative to
 */
record FolderShelf(Path folder, Optional<Path> source, Path project) implements Shelf {

    @Override
    public Optional<FoundResource> find(String path, ResourceView view) {
        try {
            Path file = folder.resolve(path).normalize();
            return isOurs(file) && Files.isRegularFile(file) ? Optional.of(found(path, file, view)) : Optional.empty();
        } catch (InvalidPathException impossibleHere) {
            return Optional.empty();
        }
    }

    @Override
    public List<FoundResource> list(String path, ResourceView view) throws IOException {
        try {
            Path start = folder.resolve(path).normalize();
            return isOurs(start) ? list(path, start, view) : List.of();
        } catch (InvalidPathException impossibleHere) {
            return List.of();
        }
    }

    /** A path of many {@code ..} may lead to other places of the project, and nowhere else. */
    private boolean isOurs(Path file) {
        return file.startsWith(folder.normalize())
                || file.toAbsolutePath().startsWith(project.toAbsolutePath().normalize());
    }

    private List<FoundResource> list(String path, Path start, ResourceView view) throws IOException {
        List<FoundResource> files = new ArrayList<>();
        if (Files.isDirectory(start)) {
            Files.walkFileTree(
                    start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(file -> {
                        String inside = ResourceView.slashes(start.relativize(file));
                        files.add(found(path.isEmpty() ? inside : path + "/" + inside, file, view));
                    }));
        }
        return files;
    }

    @Override
    public String name() {
        return relative(source.filter(Files::isDirectory).orElse(folder));
    }

    /** What a place calls a file: its source where the build has copied it, relative to the project where it is inside. */
    String place(Path file) {
        return relative(source.filter(origin -> file.startsWith(folder))
                .map(origin -> origin.resolve(folder.relativize(file)))
                .filter(Files::exists)
                .orElse(file));
    }

    private FoundResource found(String path, Path file, ResourceView view) {
        return new FoundResource(path, place(file), file.toUri(), () -> Files.newInputStream(file), view);
    }

    private String relative(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path home = project.toAbsolutePath().normalize();
        if (whole.equals(home)) {
            return ".";
        }
        return ResourceView.slashes(whole.startsWith(home) ? home.relativize(whole) : whole);
    }

    @Override
    public void close() {}

    /** Visits files; links that lead back and folders that may not be read are passed over. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Consumer<Path> files;

        Collector(Consumer<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.accept(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            return FileVisitResult.CONTINUE;
        }
    }
}
