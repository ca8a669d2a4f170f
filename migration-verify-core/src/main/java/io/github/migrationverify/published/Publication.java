package io.github.migrationverify.published;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.Gap;
import java.util.List;
import java.util.Optional;

/**
 * What is published of a chain, and what the working tree makes of it.
 *
 * @param base what is published; empty where that is not known
 * @param parting what was done since this branch and the base branch parted; empty where that could not be judged
 * @param gaps what could not be judged; never empty where one of the others is
 */
public record Publication(Optional<Base> base, Optional<Parting> parting, List<Gap> gaps) {

    /** What there is to judge, where none of it could be. */
    static final String ALL = "the chain against git";

    /** Copies the list. */
    public Publication {
        gaps = List.copyOf(gaps);
    }

    /** {@return the facts where nothing is known} */
    static Publication unknown(Gap gap) {
        return new Publication(Optional.empty(), Optional.empty(), List.of(gap));
    }

    /**
     * Whether the base branch has a revision.
     *
     * @param key the revision's key
     * @return whether it is published; false where that is not known
     */
    public boolean has(String key) {
        return base.filter(known -> known.chain().revision(key).isPresent()).isPresent();
    }

    /**
     * The base branch.
     *
     * @param name as people name it: {@code origin/main}
     * @param commit its tip, as abbreviated id
     * @param remote the remote that it is a branch of; empty for a local branch, a tag or a commit
     * @param chain the chain at its tip; of no revisions where it has none
     */
    public record Base(String name, String commit, Optional<String> remote, RevisionGraph chain) {}

    /**
     * What happened on both sides since they parted.
     *
     * @param commit the last commit that both have, as abbreviated id
     * @param chain the chain there
     * @param changed revisions of both that are not what they were, though the base branch left them alone
     * @param deleted revisions that are gone, though the base branch still has them; as they were
     * @param inserted new revisions that stand before published ones
     * @param divergence new revisions on both sides that go on from the same place; empty where there are none
     */
    public record Parting(
            String commit,
            RevisionGraph chain,
            List<Changed> changed,
            List<Revision> deleted,
            List<Inserted> inserted,
            Optional<Divergence> divergence) {

        /** Copies the lists. */
        public Parting {
            changed = List.copyOf(changed);
            deleted = List.copyOf(deleted);
            inserted = List.copyOf(inserted);
        }
    }

    /**
     * A revision that is not what it was.
     *
     * @param was as it was
     * @param is as it is now
     * @param wayUp whether its way up says something else
     * @param shift how its place in the chain has changed; empty where it has not
     * @param diff its text line by line, as {@link io.github.migrationverify.schema.LineDiff}; empty where that is the same
     */
    public record Changed(Revision was, Revision is, boolean wayUp, Optional<Shift> shift, List<String> diff) {

        /** Copies the list. */
        public Changed {
            diff = List.copyOf(diff);
        }
    }

    /**
     * A place in the chain that has changed.
     *
     * @param kind what has changed
     * @param from names of what it was, none for a base or the first
     * @param to names of what it is now, none for a base or the first
     */
    public record Shift(Kind kind, List<String> from, List<String> to) {

        /** What a revision's place in the chain is told by. */
        public enum Kind {
            /** What it revises. */
            PARENTS,
            /** What it depends on. */
            DEPENDENCIES,
            /** The published revision that runs right before it, in a tool that runs revisions in the order of their files. */
            ORDER
        }

        /** Copies the lists. */
        public Shift {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * A new revision before a published one.
     *
     * @param revision the new one
     * @param before the first published one that comes after it
     */
    public record Inserted(Revision revision, Revision before) {}

    /**
     * New revisions on both sides that go on from the same place.
     *
     * @param from what both sides go on from; empty where they begin anew
     * @param there the base branch's new revisions
     * @param here this branch's
     * @param heads those of the base branch's that nothing revises
     * @param first this branch's first
     */
    public record Divergence(
            Optional<Revision> from, List<Revision> there, List<Revision> here, List<Revision> heads, Revision first) {

        /** Copies the lists. */
        public Divergence {
            there = List.copyOf(there);
            here = List.copyOf(here);
            heads = List.copyOf(heads);
        }
    }
}
