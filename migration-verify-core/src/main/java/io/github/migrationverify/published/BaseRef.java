package io.github.migrationverify.published;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * Finds the branch that this one will be merged into: the one that the user names, else the one that a merge request's build names, else
 * the default branch of the remote.
 */
final class BaseRef {

    private static final String ORIGIN = "origin";

    /** In which variables the build of a pull or merge request names its target: GitHub, GitLab, Jenkins, Azure Pipelines, Bitbucket. */
    private static final List<String> VARIABLES = List.of(
            "GITHUB_BASE_REF",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
            "CHANGE_TARGET",
            "SYSTEM_PULLREQUEST_TARGETBRANCH",
            "BITBUCKET_PR_DESTINATION_BRANCH");

    private final Repository repository;
    private final RevWalk walk;
    private final Map<String, String> environment;

    BaseRef(Repository repository, RevWalk walk, Map<String, String> environment) {
        this.repository = repository;
        this.walk = walk;
        this.environment = environment;
    }

    /** What came of the search. */
    sealed interface Outcome {}

    /** A branch, tag or commit. */
    record Found(String name, RevCommit commit, Optional<String> remote) implements Outcome {}

    /** None, and nobody asked for one. */
    record Missing(String why) implements Outcome {}

    /**
     * Finds it.
     *
     * @param given the branch that the user names, as git takes it, or without its remote
     * @return what was found
     * @throws UnknownBaseException where there is none of that name
     */
    Outcome find(Optional<String> given) throws IOException {
        if (given.isPresent()) {
            return named(given.get());
        }
        Optional<String> variable = VARIABLES.stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .findFirst();
        return variable.isPresent() ? requested(variable.get()) : defaultBranch();
    }

    private Outcome named(String given) throws IOException {
        try {
            for (String name : List.of(given, remote().orElse(ORIGIN) + "/" + given)) {
                Optional<RevCommit> commit = commit(repository.resolve(name + "^{commit}"));
                if (commit.isPresent()) {
                    return new Found(name, commit.get(), remoteOf(name));
                }
            }
        } catch (AmbiguousObjectException e) {
            throw new UnknownBaseException("baseRef is '" + given
                    + "', and several objects of this repository begin like that;" + " write more of the commit's id.");
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            throw new UnknownBaseException(
                    "baseRef is '" + given + "', which names no commit; write a branch, a tag or a commit.");
        } catch (MissingObjectException e) {
            throw new UnknownBaseException("baseRef is '" + given + "', and that commit is not in this clone"
                    + (isShallow() ? ", which is shallow" : "") + "; " + fetch(Optional.of(given)) + ".");
        }
        throw new UnknownBaseException(
                "baseRef is '" + given + "', and this repository has no such branch, tag or commit; "
                        + fetch(Optional.of(given)) + ", or correct the name.");
    }

    private Outcome requested(String variable) throws IOException {
        String branch =
                Strings.CS.removeStart(environment.getOrDefault(variable, "").strip(), Constants.R_HEADS);
        String remote = remote().orElse(ORIGIN);
        return ref(Constants.R_REMOTES + remote + "/" + branch)
                .or(() -> ref(Constants.R_HEADS + branch))
                .<Outcome>map(found -> found)
                .orElseGet(() -> new Missing(variable + " names " + branch + ", and " + remote + "/" + branch
                        + " is not in this clone; " + fetch(Optional.of(branch))));
    }

    private Outcome defaultBranch() throws IOException {
        Optional<String> remote = remote();
        if (remote.isEmpty()) {
            boolean none = repository.getRemoteNames().isEmpty();
            return new Missing((none
                            ? "this repository has no remote whose default branch it could be"
                            : "this repository has several remotes, and none of them is origin")
                    + "; set baseRef to the branch that this one will be merged into");
        }
        String prefix = Constants.R_REMOTES + remote.get() + "/";
        return Stream.of(Constants.HEAD, "main", "master")
                .flatMap(name -> ref(prefix + name).stream())
                .findFirst()
                .<Outcome>map(found -> found)
                .orElseGet(() -> new Missing("the default branch of " + remote.get() + " is not in this clone; "
                        + fetch(Optional.empty()) + ", or set baseRef"));
    }

    /** Origin, else the only remote that there is. */
    private Optional<String> remote() {
        Set<String> remotes = repository.getRemoteNames();
        return remotes.contains(ORIGIN)
                ? Optional.of(ORIGIN)
                : remotes.stream().filter(only -> remotes.size() == 1).findFirst();
    }

    private Optional<Found> ref(String name) {
        try {
            Ref ref = repository.exactRef(name);
            if (ref == null) {
                return Optional.empty();
            }
            String target = ref.getLeaf().getName();
            String shown =
                    Strings.CS.removeStart(Strings.CS.removeStart(target, Constants.R_REMOTES), Constants.R_HEADS);
            return commit(ref.getObjectId()).map(commit -> new Found(shown, commit, remoteOf(shown)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<RevCommit> commit(@Nullable ObjectId id) throws IOException {
        return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    }

    private Optional<String> remoteOf(String name) {
        return repository.getRemoteNames().stream()
                .filter(remote -> name.startsWith(remote + "/"))
                .findFirst();
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** How the branch comes here; without a name, whichever it is. */
    private String fetch(Optional<String> branch) {
        String remote = remote().orElse(ORIGIN);
        String name = branch.map(written -> Strings.CS.removeStart(written, remote + "/"))
                .orElse("");
        return name.isEmpty()
                ? "fetch it (`git fetch " + remote + "` and `git remote set-head " + remote + " --auto`)"
                : "fetch it (`git fetch " + remote + " " + name + ":refs/remotes/" + remote + "/" + name + "`)";
    }
}
