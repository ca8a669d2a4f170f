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
        Optional<Revision> twin = chain.isLiquibase() ? twin(deleted) : Optional.empty();
        if (twin.isPresent()) {
            return "A changeset is known by its file, author and id together, so that the one at "
                    + twin.get().place()
                    + " is another one to every database, and runs again. Move it back to "
                    + deleted.place().file() + ", or let it keep its name: logicalFilePath=\"" + path(deleted) + "\".";
        }
        return "Bring it back, and undo what it did by a new revision after " + heads() + ":\n" + "git checkout "
                + parting.commit() + " -- " + deleted.place().file();
    }

    /** The changeset of the same author and id in another file. */
    private Optional<Revision> twin(Revision deleted) {
        return chain.reading().graph().revisions().stream()
                .filter(revision -> parting.chain().revision(revision.key()).isEmpty())
                .filter(revision -> revision.names().equals(deleted.names()))
                .findFirst();
    }

    private static String path(Revision changeset) {
        return changeset.key().substring(0, Math.max(0, changeset.key().indexOf("::")));
    }

    String moveBehind(Inserted inserted) {
        if (chain.isLiquibase()) {
            return "Move it to the end of the changelog, after " + heads() + ".";
        }
        String name = chain.name(inserted.revision().key());
        return chain.isAlembic()
                ? "Set `down_revision = '" + heads() + "'` in "
                        + inserted.revision().place().file() + ", and let "
                        + chain.located(inserted.before().key()) + " revise what it revised before "
                        + name + "."
                : "Let " + name + " come after " + heads() + ".";
    }

    String rebase(Divergence divergence) {
        String head = String.join(", ", names(divergence.heads()));
        String first = chain.located(divergence.first().key());
        String fetch = base.remote().map(remote -> "git fetch " + remote + "\n").orElse("");
        String then;
        if (chain.isLiquibase()) {
            then = "Then let " + first + " stand after " + head + " in the changelog, and revise it where it says"
                    + " `revises:`.";
        } else if (chain.isAlembic()) {
            then = "Then set `down_revision = '" + head + "'` in "
                    + divergence.first().place().file() + ".";
        } else {
            then = "Then let " + first + " come after " + head + ".";
        }
        return then.replace("Then", "Rebase, then") + "\n" + fetch + "git rebase " + base.name();
    }

    /** What new revisions are to go on from: what the base branch has last. */
    private String heads() {
        return String.join(", ", names(base.chain().heads()));
    }

    private List<String> names(List<Revision> revisions) {
        return revisions.stream().map(Revision::key).map(base.chain()::nameOf).toList();
    }
}
