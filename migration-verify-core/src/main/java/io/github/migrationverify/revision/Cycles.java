package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The cycles of a chain: the strongly connected components of more than one revision. */
final class Cycles {

    private final List<Revision> nodes;
    private final Edges parents;
    private final Components byParents;
    private final Edges needs;
    private final Components byNeeds;

    /**
     * Prepares the search.
     *
     * @param nodes the revisions
     * @param parents what they revise
     * @param needs what they revise and then, for each, what they depend on besides
     * @param byNeeds the components of the latter
     */
    Cycles(List<Revision> nodes, Edges parents, Edges needs, Components byNeeds) {
        this.nodes = nodes;
        this.parents = parents;
        this.byParents = new Components(parents);
        this.needs = needs;
        this.byNeeds = byNeeds;
    }

    /** {@return those that parents alone make, then those that take dependencies; each by its earliest member} */
    List<GraphFault> faults() {
        List<GraphFault> faults = new ArrayList<>();
        ShortestRing amongParents = new ShortestRing(byParents, parents);
        for (int[] members : byParents.cycles()) {
            faults.add(cycle(members, amongParents.in(members), EdgeKind.PARENT));
        }
        ShortestRing amongNeeds = new ShortestRing(byNeeds, needs);
        for (int[] members : byNeeds.cycles()) {
            if (byParents.sizeAt(members[0]) < members.length) {
                List<Integer> ring = amongNeeds.inBeyond(members, node -> parents.from(node).length);
                faults.add(cycle(members, ring, EdgeKind.DEPENDENCY));
            }
        }
        return faults;
    }

    private GraphFault cycle(int[] members, List<Integer> ring, EdgeKind kind) {
        return new GraphFault.Cycle(
                IntStream.of(members).mapToObj(nodes::get).toList(),
                ring.stream().map(nodes::get).toList(),
                kind);
    }
}
