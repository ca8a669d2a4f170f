package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Loads a project's own change classes and Liquibase extensions. Liquibase itself always comes from our side: an entry that
 * holds its core is left out, or services that only the project's version knows would be loaded into ours.
 */
public final class ProjectClasses {

    private static final String CORE = "liquibase/Scope.class";

    private ProjectClasses() {}

    /**
     * Opens a class path.
     *
     * @param classPath folders and jars, in order; what does not exist is passed over
     * @return a loader below our own; the caller closes it
     */
    public static URLClassLoader open(List<Path> classPath) {
        URL[] urls = classPath.stream()
                .filter(Files::exists)
                .filter(entry -> !holdsCore(entry))
                .map(ProjectClasses::url)
                .toArray(URL[]::new);
        return new URLClassLoader("project", urls, ProjectClasses.class.getClassLoader());
    }

    private static boolean holdsCore(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(CORE));
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(CORE) != null;
        } catch (IOException notAJar) {
            return false;
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not on a file system that classes load from: " + entry, e);
        }
    }
}
