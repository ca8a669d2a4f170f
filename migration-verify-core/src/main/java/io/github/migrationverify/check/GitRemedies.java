package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication.Base;
import io.github.migrationverify.published.Publication.Changed;
import io.github.migrationverify.published.Publication.Divergence;
import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.published.Publication.Parting;
import io.github.migrationverify.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * What to do about a branch that does something to what is published.
 *
 * @param chain the chain as it is
 * @param base the base branch
 * @param parting what was done since
 */
record GitRemedies(Chain chain, Base base, Parting parting) {

    String takeBack(Changed changed) {
        return "Take the change back, and write what it is for as a new revision after " + heads() + ":\n"
                + "git checkout -p " + parting.commit() + " -- "
                + changed.was().place().file();
    }

    String bringBack(Revision deleted) {
        return twin(deleted)
                .flatMap(twin -> chain.words().renamed(deleted, twin))
                .orElseGet(() -> "Bring it back, and undo what it did by a new revision after " + heads() + ":\n"
                        + "git checkout " + parting.commit() + " -- "
                        + deleted.place().file());
    }

    /** A new revision that is called the same. */
    private Optional<Revision> twin(Revision deleted) {
        return chain.reading().graph().revisions().stream()
                .filter(revision -> parting.chain().revision(revision.key()).isEmpty())
                .filter(revision -> revision.names().equals(deleted.names()))
                .findFirst();
    }

    String moveBehind(Inserted inserted) {
        return chain.words().moveBehind(chain, inserted, names(base.chain().heads()));
    }

    String rebase(Divergence divergence) {
        String fetch = base.remote().map(remote -> "git fetch " + remote + "\n").orElse("");
        return "Rebase, then " + chain.words().goOnFrom(chain, divergence.first(), names(divergence.heads())) + "\n"
                + fetch + "git rebase " + base.name();
    }

    /** What new revisions are to go on from: what the base branch has last. */
    private String heads() {
        return String.join(", ", names(base.chain().heads()));
    }

    private List<String> names(List<Revision> revisions) {
        return revisions.stream().map(Revision::key).map(base.chain()::nameOf).toList();
    }
}
