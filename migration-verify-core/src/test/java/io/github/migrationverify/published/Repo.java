package io.github.migrationverify.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository for tests, made by JGit, with a remote called origin that nothing is ever fetched from. */
public final class Repo implements AutoCloseable {

    private static final PersonIdent ANNA = new PersonIdent("anna", "anna@example.org");

    private final Path workTree;
    private final Git git;

    private Repo(Path workTree, Git git) {
        this.workTree = workTree;
        this.git = git;
    }

    /** A new repository on branch main, without a commit. */
    public static Repo in(Path folder) throws Exception {
        OwnSystemReader.settle();
        Files.createDirectories(folder);
        Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
        StoredConfig config = git.getRepository().getConfig();
        config.setString("remote", "origin", "url", "https://git.example.org/shop.git");
        config.save();
        return new Repo(folder.toRealPath(), git);
    }

    public Path path(String path) {
        return workTree.resolve(path);
    }

    public Git git() {
        return git;
    }

    /** Writes a file, and sees to it that git cannot take it for the one it had looked at. */
    public Repo write(String path, String text) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a file look as old as most files in a working tree are. */
    public Repo aged(String path) throws IOException {
        Files.setLastModifiedTime(path(path), FileTime.from(Instant.now().minusSeconds(3600)));
        return this;
    }

    public Repo delete(String path) throws IOException {
        Files.delete(path(path));
        return this;
    }

    /** Commits all that differs. */
    public RevCommit commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setMessage(message)
                .setAuthor(ANNA)
                .setCommitter(ANNA)
                .setSign(false)
                .call();
    }

    /** Lets a ref point to what is checked out. */
    public Repo here(String ref) throws IOException {
        RefUpdate update = git.getRepository().updateRef(ref);
        update.setNewObjectId(git.getRepository().resolve("HEAD"));
        update.setForceUpdate(true);
        update.update();
        return this;
    }

    /** What has been committed is pushed to the remote's main branch. */
    public Repo published() throws IOException {
        return here("refs/remotes/origin/main");
    }

    public Repo branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    public Repo checkout(String name) throws GitAPIException {
        git.checkout().setName(name).call();
        return this;
    }

    /** Runs git itself, for what JGit cannot do. */
    public Repo run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(workTree.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
        return this;
    }

    @Override
    public void close() {
        git.close();
    }
}
