package io.github.migrationverify.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The project's folder as a commit has it, in a folder of ours. Line ends are as git keeps them, and no filter is run. Nothing is
 * ever written outside of the folder, whatever the commit holds: files come first and only where none is yet, links last and only
 * those that stay inside.
 */
final class LaidOut implements AutoCloseable {

    private final GitFolder git;
    private final Path project;
    private final Path folder;
    private final Map<Path, String> links = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private LaidOut(GitFolder git, Path project, Path folder) {
        this.git = git;
        this.project = project;
        this.folder = folder;
    }

    /**
     * Lays out a commit.
     *
     * @param commit the commit
     * @param git the repository and the project's folder in it
     * @param project the project's folder; what a pointer of Git LFS's points to is taken from there
     * @return the folder; the caller closes it, which deletes it
     * @throws IOException where an object cannot be read, or the folder not be written
     */
    static LaidOut of(RevCommit commit, GitFolder git, Path project) throws IOException {
        // Real, so that what is found in it is seen to be in it.
        LaidOut out = new LaidOut(
                git, project, Files.createTempDirectory("migration-verify-git").toRealPath());
        try {
            out.write(commit);
            return out;
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    private void write(RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(git.repository())) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            if (!git.prefix().isEmpty()) {
                walk.setFilter(PathFilter.create(git.prefix()));
            }
            while (walk.next()) {
                String path = git.inProject(walk.getPathString()).orElse("");
                if (!path.isEmpty() && ChainFiles.mayCount(path)) {
                    entry(walk, path);
                }
            }
        }
        links();
    }

    private void entry(TreeWalk walk, String path) throws IOException {
        FileMode mode = walk.getFileMode(0);
        if (mode.equals(FileMode.GITLINK)) {
            return;
        }
        Path target = inside(path);
        if (target.equals(folder)) {
            leftOut.add(path + " has a name that no file can have here");
            return;
        }
        ObjectLoader content;
        try {
            content = walk.getObjectReader().open(walk.getObjectId(0), Constants.OBJ_BLOB);
        } catch (MissingObjectException e) {
            leftOut.add(path + " is not in this clone, which is a partial one");
            return;
        }
        if (content.getSize() > ChainFiles.LARGEST) {
            leftOut.add(path + " is larger than 50 MB");
        } else if (mode.equals(FileMode.SYMLINK)) {
            links.put(target, new String(content.getBytes(), StandardCharsets.UTF_8));
        } else {
            file(path, target, content);
        }
    }

    /** The folder itself where the path would lead out of it, or to no file. */
    private Path inside(String path) {
        try {
            Path target = folder.resolve(path).normalize();
            return target.startsWith(folder) && !path.contains("\\") ? target : folder;
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    private void file(String path, Path target, ObjectLoader content) throws IOException {
        Optional<LfsPointer> pointer = LfsPointer.in(content);
        Path here = project.resolve(path);
        boolean stored = pointer.isPresent() && pointer.get().pointsTo(here);
        if (pointer.isPresent() && !stored) {
            leftOut.add(path + " is kept by Git LFS, and only the pointer to it is in git");
        }
        try (InputStream in = stored ? Files.newInputStream(here) : content.openStream()) {
            Files.createDirectories(target.getParent());
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                in.transferTo(out);
            }
        } catch (FileAlreadyExistsException e) {
            leftOut.add(path + " differs from another path in upper and lower case only");
        }
    }

    private void links() throws IOException {
        for (Map.Entry<Path, String> link : links.entrySet()) {
            link(link.getKey(), link.getValue());
        }
        // Several that each stay inside may lead out together.
        for (Path link : links.keySet()) {
            if (Files.exists(link) && !link.toRealPath().startsWith(folder)) {
                Files.delete(link);
                leftOut.add(leadsOut(link));
            }
        }
    }

    private void link(Path link, String target) throws IOException {
        try {
            Path leadsTo = link.resolveSibling(target).normalize();
            if (Path.of(target).isAbsolute() || !leadsTo.startsWith(folder)) {
                leftOut.add(leadsOut(link));
                return;
            }
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
        } catch (FileSystemException | UnsupportedOperationException | InvalidPathException e) {
            leftOut.add(shown(link) + " is a link, which cannot be made here");
        }
    }

    private String leadsOut(Path link) {
        return shown(link) + " is a link that leads out of the project's folder";
    }

    private String shown(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    Path folder() {
        return folder;
    }

    /** What is not there as the commit has it, each as a clause. */
    List<String> leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
