package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

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

    /**
     * The same classes without the files beside them: a build's output also has copies of the project's changelogs.
     *
     * @param classes sees both; stays the caller's
     * @param project the project's folder
     * @return a loader that finds no file in the project's folder but what classes are found by
     */
    public static ClassLoader withoutFilesOf(ClassLoader classes, Path project) {
        return new WithoutFiles(classes, project.toUri().toString());
    }

    private static final class WithoutFiles extends ClassLoader {

        private static final Pattern FINDS_CLASSES = Pattern.compile("META-INF/services/.*|.*\\.class");

        private final ClassLoader classes;
        private final String project;

        WithoutFiles(ClassLoader classes, String project) {
            super("project without files", classes);
            this.classes = classes;
            this.project = project;
        }

        @Override
        public @Nullable URL getResource(String name) {
            try {
                Enumeration<URL> found = getResources(name);
                return found.hasMoreElements() ? found.nextElement() : null;
            } catch (IOException unreadable) {
                return null;
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            boolean all = FINDS_CLASSES.matcher(name).matches();
            return Collections.enumeration(Collections.list(classes.getResources(name)).stream()
                    .filter(url -> all || !url.toString().startsWith(project))
                    .toList());
        }
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
