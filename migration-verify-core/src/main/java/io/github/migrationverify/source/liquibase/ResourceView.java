package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ResourceRoot;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor;
import org.apache.commons.io.FilenameUtils;

/**
 * The one tree in which Liquibase and we look changelogs up: a project's folders, then its jars, then the class path. Where
 * several hold the same path the first one wins, as it does at run time; to Liquibase's own accessors that is an error, and
 * every built project has its resources twice.
 *
 * <p>Paths may be written in all the ways that Liquibase's users write them: with {@code classpath:}, a leading slash,
 * backslashes, {@code ..}, or as absolute path of a file in one of the folders.
 */
final class ResourceView implements ResourceAccessor {

    private final List<ResourceRoot> roots;
    private final List<Shelf> shelves;

    private ResourceView(List<ResourceRoot> roots, List<Shelf> shelves) {
        this.roots = roots;
        this.shelves = shelves;
    }

    /**
     * The view over a project's roots.
     *
     * @param settings names the roots
     * @return the view; the caller closes it
     */
    static ResourceView of(LiquibaseSettings settings) {
        List<Shelf> shelves = new ArrayList<>();
        for (ResourceRoot root : settings.roots()) {
            shelves.add(
                    Files.isRegularFile(root.location())
                            ? new JarShelf(root.location())
                            : new FolderShelf(root.location(), root.source(), settings.projectDirectory()));
        }
        shelves.add(new ClassPathShelf(settings.classLoader(), settings.projectDirectory()));
        shelves.add(new ClassPathShelf(ResourceView.class.getClassLoader(), settings.projectDirectory()));
        return new ResourceView(settings.roots(), shelves);
    }

    /**
     * The file at a path.
     *
     * @param path the path in any of the ways it may be written
     * @return the first hit; empty where nothing is there, or a folder
     */
    Optional<FoundResource> find(String path) {
        String clean = clean(path);
        return clean.isEmpty()
                ? Optional.empty()
                : shelves.stream()
                        .flatMap(shelf -> shelf.find(clean, this).stream())
                        .findFirst();
    }

    /**
     * The files under a folder, at any depth.
     *
     * @param folder the folder in any of the ways it may be written
     * @return the files, sorted by path
     * @throws IOException where a folder or jar cannot be read
     */
    Collection<FoundResource> list(String folder) throws IOException {
        Map<String, FoundResource> files = new TreeMap<>();
        for (Shelf shelf : shelves) {
            shelf.list(clean(folder), this).forEach(file -> files.putIfAbsent(file.path(), file));
        }
        return files.values();
    }

    /**
     * The path by which the view knows a file.
     *
     * @param path the path in any of the ways it may be written
     * @return forward slashes, no prefix, no leading slash, no {@code ..} but at the front
     */
    String clean(String path) {
        String plain = path.replaceFirst("^classpath\\*?:", "").replace('\\', '/');
        for (ResourceRoot root : roots) {
            String start = slashes(root.location()) + "/";
            if (plain.startsWith(start)) {
                plain = plain.substring(start.length());
            }
        }
        return normal(plain.replaceFirst("^/+", ""));
    }

    /** What no file can be called is left as it is; nothing will be found there. */
    private static String normal(String path) {
        try {
            String normal = FilenameUtils.normalizeNoEndSeparator(path, true);
            return normal == null ? slashes(Path.of(path).normalize()) : normal;
        } catch (IllegalArgumentException impossible) {
            return path;
        }
    }

    /** {@return a path of the machine's file system with forward slashes} */
    static String slashes(Path path) {
        return FilenameUtils.separatorsToUnix(path.toString());
    }

    @Override
    public Resource get(String path) {
        return find(path).<Resource>map(found -> found).orElseGet(() -> new AbsentResource(clean(path), this));
    }

    @Override
    public List<Resource> getAll(String path) {
        return find(path).<List<Resource>>map(List::of).orElseGet(List::of);
    }

    @Override
    public List<Resource> search(String folder, boolean recursive) throws IOException {
        SearchOptions options = new SearchOptions();
        options.setRecursive(recursive);
        return search(folder, options);
    }

    @Override
    public List<Resource> search(String folder, SearchOptions options) throws IOException {
        if (find(folder).isPresent()) {
            throw new FileNotFoundException("'" + folder + "' is a file, not a directory");
        }
        List<Resource> matching = new ArrayList<>();
        String start = clean(folder);
        for (FoundResource file : list(folder)) {
            if (matches(file.path().substring(start.isEmpty() ? 0 : start.length() + 1), options)) {
                matching.add(file);
            }
        }
        return matching;
    }

    /** Depth 1 is the folder itself, as in Liquibase's own accessors. */
    private static boolean matches(String inside, SearchOptions options) {
        int depth =
                1 + (int) inside.chars().filter(character -> character == '/').count();
        return depth >= options.getMinDepth()
                && depth <= options.getMaxDepth()
                && (!options.endsWithFilterIsSet()
                        || inside.toLowerCase(Locale.ROOT)
                                .endsWith(options.getEndsWithFilter().toLowerCase(Locale.ROOT)));
    }

    /** {@return the folders and jars that are looked at, in order, as a reader knows them} */
    @Override
    public List<String> describeLocations() {
        return shelves.stream()
                .filter(shelf -> !(shelf instanceof ClassPathShelf))
                .map(Shelf::name)
                .toList();
    }

    @Override
    public void close() {
        shelves.forEach(Shelf::close);
    }
}
