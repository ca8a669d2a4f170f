package io.github.migrationverify.source.alembic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a project's revision files are.
 *
 * @param directory the project's folder
 * @param config the configuration file
 * @param section the section of it that counts
 * @param scripts the folder of {@code env.py}
 * @param versionLocations the folders that revision files are in
 * @param recursive whether the folders below those count
 * @param configuration all that the section says
 */
public record AlembicSettings(
        Path directory,
        Path config,
        String section,
        Path scripts,
        List<Path> versionLocations,
        boolean recursive,
        Configuration configuration) {

    /** Copies the list. */
    public AlembicSettings {
        versionLocations = List.copyOf(versionLocations);
    }

    /**
     * Where revision files are, of a project whose configuration says nothing else.
     *
     * @param directory the project's folder
     * @param config the configuration file
     * @param section the section of it that counts
     * @param scripts the folder of {@code env.py}
     * @param versionLocations the folders that revision files are in
     * @param recursive whether the folders below those count
     */
    public AlembicSettings(
            Path directory, Path config, String section, Path scripts, List<Path> versionLocations, boolean recursive) {
        this(directory, config, section, scripts, versionLocations, recursive, IniFile.read("", section, Map.of()));
    }

    /** {@return the URL of the database; empty where the configuration has none, or the placeholder that Alembic puts there} */
    Optional<String> url() {
        return configuration.value("sqlalchemy.url").filter(url -> !url.startsWith("driver://"));
    }

    /** A file as findings name it: relative to the project's folder where it is in it, with slashes. */
    String shown(Path file) {
        Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
