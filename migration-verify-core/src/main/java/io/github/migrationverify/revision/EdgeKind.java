package io.github.migrationverify.revision;

import java.util.List;

/** The two ways in which one revision can need another. */
public enum EdgeKind {
    /** It revises the other. */
    PARENT {
        @Override
        List<String> references(Revision revision) {
            return revision.parents();
        }

        @Override
        GraphFault missing(Revision revision, String reference, List<String> candidates) {
            return new GraphFault.MissingParent(revision, reference, candidates);
        }
    },

    /** The other must be applied before, without being revised. */
    DEPENDENCY {
        @Override
        List<String> references(Revision revision) {
            return revision.dependencies();
        }

        @Override
        GraphFault missing(Revision revision, String reference, List<String> candidates) {
            return new GraphFault.MissingDependency(revision, reference, candidates);
        }
    };

    /** {@return what the revision refers to in this way, as its author wrote it} */
    abstract List<String> references(Revision revision);

    /** {@return the fault of a reference of this kind that does not lead to exactly one revision} */
    abstract GraphFault missing(Revision revision, String reference, List<String> candidates);
}
