package io.github.migrationverify.source.liquibase;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/** A jar on the project's class path. It is opened when first asked. */
final class JarShelf implements Shelf {

    private final Path jar;
    private @Nullable ZipFile open;

    JarShelf(Path jar) {
        this.jar = jar;
    }

    @Override
    public Optional<FoundResource> find(String path, ResourceView view) {
        try {
            return Optional.ofNullable(zip().getEntry(path))
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> found(entry, view));
        } catch (IOException notAJar) {
            return Optional.empty();
        }
    }

    @Override
    public List<FoundResource> list(String folder, ResourceView view) throws IOException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<FoundResource> files = new ArrayList<>();
        zip().stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .forEach(entry -> files.add(found(entry, view)));
        return files;
    }

    @Override
    public String name() {
        return String.valueOf(jar.getFileName());
    }

    @Override
    public synchronized void close() {
        IOUtils.closeQuietly(open);
        open = null;
    }

    private FoundResource found(ZipEntry entry, ResourceView view) {
        String path = entry.getName();
        return new FoundResource(path, name() + "!/" + path, uri(path), () -> content(path), view);
    }

    /** Looks the entry up again, since the jar may have been closed meanwhile. */
    private InputStream content(String path) throws IOException {
        return zip().getInputStream(zip().getEntry(path));
    }

    private URI uri(String path) {
        String inside = new File("/" + path).toURI().getRawPath();
        return URI.create("jar:" + jar.toUri() + "!" + inside);
    }

    private synchronized ZipFile zip() throws IOException {
        ZipFile zip = open;
        if (zip == null) {
            zip = new ZipFile(jar.toFile());
            open = zip;
        }
        return zip;
    }
}
