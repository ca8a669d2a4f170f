package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One of the places that a {@link ResourceView} looks at. Paths are as in {@link FoundResource#path()}. */
sealed interface Shelf extends AutoCloseable permits FolderShelf, JarShelf, ClassPathShelf {

    /**
     * A file of it.
     *
     * @param path the file's path
     * @param view the view that asks
     * @return the file; empty where it holds none there, or a folder
     */
    Optional<FoundResource> find(String path, ResourceView view);

    /**
     * The files under a folder, at any depth, in no particular order.
     *
     * @param folder the folder's path; empty for all of it
     * @param view the view that asks
     * @return the files; none where there is no such folder
     * @throws IOException where the folder cannot be read
     */
    List<FoundResource> list(String folder, ResourceView view) throws IOException;

    /** {@return what it is called in a list of places looked at} */
    String name();

    /** Lets go of open files; they are opened again when needed. */
    @Override
    void close();
}
