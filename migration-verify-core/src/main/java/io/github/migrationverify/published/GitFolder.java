package io.github.migrationverify.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A project's folder and the repository that it lies in.
 *
 * @param repository the repository, which has a work tree
 * @param prefix the project's folder in the work tree, with slashes; empty where it is the whole
 */
record GitFolder(Repository repository, String prefix) implements AutoCloseable {

    /**
     * Opens the repository of a folder: the one of the nearest {@code .git}, whether that is a folder or, as in a linked work tree or
     * a submodule, a file.
     *
     * @param project the project's folder
     * @return the repository; empty where the folder is in no work tree; the caller closes it
     * @throws IOException where there is one that cannot be read
     */
    static Optional<GitFolder> of(Path project) throws IOException {
        OwnSystemReader.settle();
        Path folder = project.toRealPath();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return open(at, folder);
            }
        }
        return Optional.empty();
    }

    private static Optional<GitFolder> open(Path workTree, Path folder) throws IOException {
        Path dotGit = workTree.resolve(".git");
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        if (Files.isDirectory(dotGit)) {
            builder.setGitDir(dotGit.toFile());
        } else {
            builder.setWorkTree(workTree.toFile());
        }
        Repository repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        Path tree = repository.getWorkTree().toPath().toRealPath();
        if (!folder.startsWith(tree)) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(
                new GitFolder(repository, tree.relativize(folder).toString().replace('\\', '/')));
    }

    /** A path in the work tree as the project names it; empty for what lies outside of its folder, and for the folder itself. */
    Optional<String> inProject(String path) {
        if (prefix.isEmpty()) {
            return Optional.of(path);
        }
        return path.startsWith(prefix + "/") ? Optional.of(path.substring(prefix.length() + 1)) : Optional.empty();
    }

    @Override
    public void close() {
        repository.close();
    }
}
