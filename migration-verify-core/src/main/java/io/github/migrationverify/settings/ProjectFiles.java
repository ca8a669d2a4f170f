package io.github.migrationverify.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project's folder and its resource folders, in which settings are looked for.
 *
 * @param projectDirectory the project's folder
 * @param roots its resource folders, in order; jars among them are passed over
 */
public record ProjectFiles(Path projectDirectory, List<ResourceRoot> roots) {

    /** {@return the first file of this name in a resource folder} */
    public Optional<Path> resource(String name) {
        return roots.stream()
                .map(root -> root.location().resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** {@return the file of this name in the project's folder, else in a resource folder} */
    public Optional<Path> anywhere(String name) {
        return Stream.of(projectDirectory.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> resource(name));
    }

    /** {@return the file as people know it: in the folder that it was copied from, relative to the project} */
    public String shown(Path file) {
        Path source = roots.stream()
                .filter(root -> file.startsWith(root.location()))
                .findFirst()
                .flatMap(root ->
                        root.source().map(from -> from.resolve(root.location().relativize(file))))
                .orElse(file);
        Path shown = source.startsWith(projectDirectory) ? projectDirectory.relativize(source) : source;
        return shown.toString().replace('\\', '/');
    }

    /** {@return a resource folder's file of this name, whether it exists or not, as people know it} */
    public String expected(String name) {
        return roots.stream()
                .filter(root -> !Files.isRegularFile(root.location()))
                .findFirst()
                .map(root -> shown(root.location().resolve(name)))
                .orElse(name);
    }
}
