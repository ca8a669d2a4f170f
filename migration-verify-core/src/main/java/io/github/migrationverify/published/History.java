package io.github.migrationverify.published;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Where two branches parted. */
final class History {

    private History() {}

    /** What came of looking for that. */
    sealed interface Outcome {}

    /** The last commit that both have; where there are several, one of them. */
    record Parted(RevCommit commit) implements Outcome {}

    /** It cannot be told. */
    record Unknown(String why) implements Outcome {}

    /**
     * Looks for it.
     *
     * @param repository the repository
     * @param walk has parsed the commit; used up
     * @param base the other branch's tip
     * @return where the commit that is checked out and the other one parted
     */
    static Outcome parting(Repository repository, RevWalk walk, BaseRef.Found base) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return new Unknown("no commit has been made on this branch yet");
        }
        if (head.equals(base.commit())) {
            return new Parted(base.commit());
        }
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(head));
        walk.markStart(walk.parseCommit(base.commit()));
        Optional<RevCommit> last = Optional.ofNullable(walk.next());
        if (last.isPresent()) {
            return new Parted(last.get());
        }
        return new Unknown(
                repository.getObjectDatabase().getShallowCommits().isEmpty()
                        ? "this branch and " + base.name() + " have no commit in common"
                        : "this clone is shallow, and the commit where this branch and " + base.name()
                                + " parted is not in it; fetch the whole history (`git fetch --unshallow`; in GitHub"
                                + " Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`)");
    }
}
