package io.github.migrationverify.source.alembic;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's revision files are.
 *
 * @param directory the project's folder
 * @param config the configuration file
 * @param section the section of it that counts
 * @param scripts the folder of {@code env.py}
 * @param versionLocations the folders that revision files are in
 * @param recursive whether the folders below those count
 */
public record AlembicSettings(
        Path directory, Path config, String section, Path scripts, List<Path> versionLocations, boolean recursive) {

    /** Copies the list. */
    public AlembicSettings {
        versionLocations = List.copyOf(versionLocations);
    }

    /** A file as findings name it: relative to the project's folder where it is in it, with slashes. */
    String shown(Path file) {
        Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
