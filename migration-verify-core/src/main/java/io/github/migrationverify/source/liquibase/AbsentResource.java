package io.github.migrationverify.source.liquibase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;

/**
 * A path at which a {@link ResourceView} finds nothing. Liquibase's own stand-in cannot be made where the path holds a
 * character that no URI may, such as the brace of a property that nobody has set.
 *
 * @param path the path, as the view knows it
 * @param view the view that has looked
 */
record AbsentResource(String path, ResourceView view) implements Resource {

    @Override
    public String getPath() {
        return path;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public boolean isWritable() {
        return false;
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
    public InputStream openInputStream() throws IOException {
        throw new FileNotFoundException(path + " is not there");
    }

    @Override
    public OutputStream openOutputStream(OpenOptions options) throws IOException {
        throw new FileNotFoundException(path + " is not there");
    }

    @Override
    public URI getUri() {
        try {
            return new URI("absent", "/" + path, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
