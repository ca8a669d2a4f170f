package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whatever else a class loader finds: Liquibase's own XML schemas above all.
 *
 * @param loader the class loader
 * @param project the project's folder
 */
record ClassPathShelf(ClassLoader loader, Path project) implements Shelf {

    @Override
    public Optional<FoundResource> find(String path, ResourceView view) {
        return Optional.ofNullable(loader.getResource(path))
                .filter(url -> loader.getResource(path + "/") == null)
                .flatMap(url -> found(path, url, view));
    }

    @Override
    public List<FoundResource> list(String folder, ResourceView view) throws IOException {
        List<FoundResource> files = new ArrayList<>();
        if (!folder.isEmpty()) {
            for (URL url : Collections.list(loader.getResources(folder))) {
                files.addAll(list(url, folder, view));
            }
        }
        return files;
    }

    private List<FoundResource> list(URL url, String folder, ResourceView view) throws IOException {
        String text = url.toString();
        try {
            if (text.startsWith("jar:file:")) {
                URI jar = new URI(text.substring("jar:".length(), text.lastIndexOf("!/")));
                try (JarShelf shelf = new JarShelf(Path.of(jar))) {
                    return shelf.list(folder, view);
                }
            }
            if (text.startsWith("file:")) {
                return new FolderShelf(Path.of(url.toURI()), Optional.empty(), project)
                        .list("", view).stream()
                                .map(file -> moved(file, folder))
                                .toList();
            }
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return List.of();
        }
        return List.of();
    }

    private static FoundResource moved(FoundResource file, String folder) {
        return new FoundResource(folder + "/" + file.path(), file.place(), file.uri(), file.content(), file.view());
    }

    private Optional<FoundResource> found(String path, URL url, ResourceView view) {
        try {
            return Optional.of(new FoundResource(path, place(url), url.toURI(), () -> open(url), view));
        } catch (URISyntaxException | IllegalArgumentException unnameable) {
            return Optional.empty();
        }
    }

    private String place(URL url) throws URISyntaxException {
        String text = url.toString();
        int inside = text.lastIndexOf("!/");
        if (inside >= 0) {
            URI jar = new URI(text.substring(text.indexOf(':') + 1, inside));
            String path = new URI(text.substring(inside + 1)).getPath();
            return Path.of(jar).getFileName() + "!" + path;
        }
        return text.startsWith("file:")
                ? new FolderShelf(project, Optional.empty(), project).place(Path.of(url.toURI()))
                : text;
    }

    /** Without the JVM's cache of jars, which would keep them open after we are gone. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    @Override
    public String name() {
        return "the class path";
    }

    @Override
    public void close() {}
}
