package io.github.migrationverify.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One place where changelogs and the files they name are looked for.
 *
 * @param location a folder or a jar
 * @param source the folder that {@code location} was copied from by the build, where it is a build's output; findings
 *     point there
 */
public record ResourceRoot(Path location, Optional<Path> source) {}
