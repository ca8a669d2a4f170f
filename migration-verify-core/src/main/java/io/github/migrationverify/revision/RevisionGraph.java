package io.github.migrationverify.revision;

import java.util.List;

/** The chain as a graph: what revises what, what depends on what. */
public final class RevisionGraph {

    private final List<Revision> revisions;

    private RevisionGraph(List<Revision> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /**
     * Builds the graph of any revisions, however broken.
     *
     * @param revisions the revisions in the tool's own order, which decides wherever the graph leaves a choice
     * @return the graph
     */
    public static RevisionGraph of(List<Revision> revisions) {
        return new RevisionGraph(revisions);
    }

    /** {@return the revisions as given} */
    public List<Revision> revisions() {
        return revisions;
    }
}
