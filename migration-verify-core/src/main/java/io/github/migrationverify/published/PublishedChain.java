package io.github.migrationverify.published;

import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.revwalk.RevWalk;

/** Looks at what is published of a project's chain. */
public final class PublishedChain {

    /** What turns the look off, where a branch is expected. */
    private static final String NONE = "none";

    private final Path project;
    private final Optional<String> baseRef;
    private final Map<String, String> environment;

    /**
     * Prepares the look.
     *
     * @param project the project's folder
     * @param baseRef the branch that this one will be merged into, as git takes it, or {@code none}; empty for the one that a merge
     *     request's build names, else the default branch of the remote
     * @param environment the variables in which such a build names it
     */
    public PublishedChain(Path project, Optional<String> baseRef, Map<String, String> environment) {
        this.project = project.toAbsolutePath().normalize();
        this.baseRef = baseRef;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Looks.
     *
     * @param source the project's chain
     * @param reading the same, read
     * @param elsewhere opens it where its files are in another folder
     * @return what is published, and what has been made of it
     * @throws UnknownBaseException where the user names a branch that is not to be had
     */
    public Publication look(MigrationSource source, SourceReading reading, Elsewhere elsewhere) {
        if (baseRef.filter(NONE::equals).isPresent()) {
            return Publication.unknown(new Gap(Publication.ALL, "baseRef is none"));
        }
        try (GitFolder git = GitFolder.of(project).orElse(null)) {
            return git == null ? withoutGit() : look(git, new Sides(project, git, source, reading, elsewhere));
        } catch (IOException | JGitInternalException | IllegalArgumentException e) {
            return Publication.unknown(new Gap(Publication.ALL, "the git repository cannot be read: " + sentence(e)));
        }
    }

    private Publication look(GitFolder git, Sides sides) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository())) {
            BaseRef.Outcome outcome = new BaseRef(git.repository(), walk, environment).find(baseRef);
            if (outcome instanceof BaseRef.Missing missing) {
                return Publication.unknown(new Gap(Publication.ALL, missing.why()));
            }
            BaseRef.Found base = (BaseRef.Found) outcome;
            History.Outcome parting = History.parting(git.repository(), walk, base);
            if (parting instanceof History.Parted parted) {
                return sides.compared(base, walk.parseCommit(parted.commit()));
            }
            return sides.onlyBase(base, ((History.Unknown) parting).why());
        }
    }

    private Publication withoutGit() {
        if (baseRef.isPresent()) {
            throw new UnknownBaseException("baseRef is '" + baseRef.get() + "', and " + project
                    + " is in no git work tree; leave baseRef out, or write none.");
        }
        return Publication.unknown(new Gap(Publication.ALL, Sides.NOT_IN_GIT));
    }

    private static String sentence(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " ("
                + e.getClass().getSimpleName() + ")";
    }
}
