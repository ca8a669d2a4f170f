package io.github.migrationverify;

import io.github.migrationverify.settings.ResourceRoot;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A project's files as they are written, in a folder that takes the place of the project's.
 *
 * @param project the project's folder
 * @param folder the other one, or the same
 */
record Relocation(Path project, Path folder) {

    /** What the build copies or fills in is looked for where it was written. */
    ResourceRoot root(ResourceRoot root) {
        return new ResourceRoot(path(root.source().orElse(root.location())), Optional.empty());
    }

    private Path path(Path path) {
        return path.startsWith(project) ? folder.resolve(project.relativize(path)) : path;
    }

    /** A setting in which paths into the project's folder are relative to that folder. */
    String setting(String text) {
        return text.replace(project + File.separator, "")
                .replace(project.toString().replace('\\', '/') + "/", "");
    }
}
