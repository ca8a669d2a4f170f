package io.github.migrationverify.revision;

import java.util.List;

/** Something wrong with a chain that its graph alone shows. A fact: how bad it is, is judged elsewhere. */
public sealed interface GraphFault {

    /** {@return the declarations it speaks of, in the given order; empty only where there is none} */
    List<Revision> revisions();

    /**
     * Hands this fault to the visitor's method for its kind.
     *
     * @param <R> what the visitor answers with
     * @param visitor asked once
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * More than one head.
     *
     * @param heads the heads, in the given order; at least two
     */
    record SeveralHeads(List<Revision> heads) implements GraphFault {
        /** Copies the list. */
        public SeveralHeads {
            heads = List.copyOf(heads);
        }

        @Override
        public List<Revision> revisions() {
            return heads;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.severalHeads(this);
        }
    }

    /**
     * More than one base.
     *
     * @param bases the bases, in the given order; at least two
     */
    record SeveralBases(List<Revision> bases) implements GraphFault {
        /** Copies the list. */
        public SeveralBases {
            bases = List.copyOf(bases);
        }

        @Override
        public List<Revision> revisions() {
            return bases;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.severalBases(this);
        }
    }

    /**
     * A parent that cannot be found, or not told from others.
     *
     * @param revision the declaration that names the parent
     * @param reference the parent as its author wrote it
     * @param candidates keys of the revisions that answer to the reference: none, or several, which makes it ambiguous
     */
    record MissingParent(Revision revision, String reference, List<String> candidates) implements GraphFault {
        /** Copies the list. */
        public MissingParent {
            candidates = List.copyOf(candidates);
        }

        @Override
        public List<Revision> revisions() {
            return List.of(revision);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missingParent(this);
        }
    }

    /**
     * A dependency that cannot be found, or not told from others.
     *
     * @param revision the declaration that names the dependency
     * @param reference the dependency as its author wrote it
     * @param candidates keys of the revisions that answer to the reference: none, or several, which makes it ambiguous
     */
    record MissingDependency(Revision revision, String reference, List<String> candidates) implements GraphFault {
        /** Copies the list. */
        public MissingDependency {
            candidates = List.copyOf(candidates);
        }

        @Override
        public List<Revision> revisions() {
            return List.of(revision);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missingDependency(this);
        }
    }

    /**
     * A key that is declared more than once.
     *
     * @param key the key
     * @param declarations all of them, in the given order; at least two, of which the graph holds the first
     */
    record DuplicateRevision(String key, List<Revision> declarations) implements GraphFault {
        /** Copies the list. */
        public DuplicateRevision {
            declarations = List.copyOf(declarations);
        }

        @Override
        public List<Revision> revisions() {
            return declarations;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duplicateRevision(this);
        }
    }

    /**
     * A revision that names itself.
     *
     * @param revision the revision
     * @param kind as what it names itself
     */
    record SelfLoop(Revision revision, EdgeKind kind) implements GraphFault {
        @Override
        public List<Revision> revisions() {
            return List.of(revision);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.selfLoop(this);
        }
    }

    /**
     * Revisions each of which needs all the others: a strongly connected component of at least two.
     *
     * @param members all of them, in the given order
     * @param ring the shortest way round: each revises or depends on the next, the last on the first. It starts at its
     *     earliest member, and for {@link EdgeKind#DEPENDENCY} it uses a dependency that is no parent. In a tangle of
     *     more than 100 forks it is the shortest through one of the first 100
     * @param kind {@link EdgeKind#PARENT} where parents alone connect the members, {@link EdgeKind#DEPENDENCY} where
     *     that takes dependencies too; such a component may hold one of the first kind, which is then reported as well
     */
    record Cycle(List<Revision> members, List<Revision> ring, EdgeKind kind) implements GraphFault {
        /** Copies the lists. */
        public Cycle {
            members = List.copyOf(members);
            ring = List.copyOf(ring);
        }

        @Override
        public List<Revision> revisions() {
            return members;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cycle(this);
        }
    }

    /** A chain without any revision. */
    record EmptyChain() implements GraphFault {
        @Override
        public List<Revision> revisions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emptyChain(this);
        }
    }

    /**
     * One method for each kind of fault, so that a new kind cannot be forgotten by whoever tells them apart.
     *
     * @param <R> what each method answers with
     */
    interface Visitor<R> {
        /** {@return the answer to several heads} */
        R severalHeads(SeveralHeads fault);

        /** {@return the answer to several bases} */
        R severalBases(SeveralBases fault);

        /** {@return the answer to a parent that is missing or ambiguous} */
        R missingParent(MissingParent fault);

        /** {@return the answer to a dependency that is missing or ambiguous} */
        R missingDependency(MissingDependency fault);

        /** {@return the answer to a key declared more than once} */
        R duplicateRevision(DuplicateRevision fault);

        /** {@return the answer to a revision that names itself} */
        R selfLoop(SelfLoop fault);

        /** {@return the answer to a cycle} */
        R cycle(Cycle fault);

        /** {@return the answer to a chain without revisions} */
        R emptyChain(EmptyChain fault);
    }
}
