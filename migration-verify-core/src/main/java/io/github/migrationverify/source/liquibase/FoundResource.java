package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;

/**
 * A file that the {@link ResourceView} has found, as Liquibase wants its resources. What lies beside it is looked up in
 * the whole view again, since a project's folders and jars are one tree to Liquibase.
 *
 * @param path its path in the view: forward slashes, no leading one, no {@code ..} where that can be helped
 * @param place where it is, as in {@link io.github.migrationverify.revision.Place#file()}
 * @param uri where it physically is
 * @param content opens it
 * @param view the view that found it
 */
record FoundResource(String path, String place, URI uri, Content content, ResourceView view) implements Resource {

    /** Opens a file. */
    interface Content {
        /** {@return the file's bytes; the caller closes it} */
        InputStream open() throws IOException;
    }

    /** {@return all of its bytes, unpacked where it is gzipped} */
    byte[] bytes() throws IOException {
        try (InputStream in = openInputStream()) {
            return in.readAllBytes();
        }
    }

    /** {@return its lines as far as they can be decoded; none where it cannot be opened} */
    List<String> lines() {
        try {
            return SourceText.of(bytes()).lines();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public String getPath() {
        return path;
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public InputStream openInputStream() throws IOException {
        return path.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(content.open()) : content.open();
    }

    @Override
    public Resource resolve(String other) {
        return view.get(path + "/" + other);
    }

    @Override
    public Resource resolveSibling(String other) {
        return view.get(path.substring(0, path.lastIndexOf('/') + 1) + other);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public boolean isWritable() {
        return false;
    }

    @Override
    public OutputStream openOutputStream(OpenOptions options) throws IOException {
        throw new IOException(place + " is only read, never written");
    }

    /** Two are the same where they are the same file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Resource resource && uri.equals(resource.getUri());
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
