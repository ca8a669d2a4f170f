package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Looks for the shortest ring in a strongly connected component, by a breadth-first walk from each node that it must
 * pass one of. A ring is nodes each of which has an edge to the next, the last to the first; the smallest first.
 */
final class ShortestRing {

    /** Each start costs a walk over the component, so that a bound keeps the whole linear. */
    static final int MOST_STARTS = 100;

    private final Components components;
    private final Edges edges;
    private final int[] cameFrom;
    private final int[] seenInWalk;
    private final int[] waiting;
    private int walks;
    private int waitingEnd;

    ShortestRing(Components components, Edges edges) {
        this.components = components;
        this.edges = edges;
        this.cameFrom = new int[edges.size()];
        this.seenInWalk = new int[edges.size()];
        this.waiting = new int[edges.size()];
    }

    /** {@return the shortest ring of the component} */
    List<Integer> in(int[] members) {
        int[] forks = IntStream.of(members)
                .filter(node -> waysOn(node, 0).limit(2).count() == 2)
                .toArray();
        // Every ring passes a fork, unless the component is one ring.
        return shortest(forks.length == 0 ? new int[] {members[0]} : forks, node -> 0);
    }

    /**
     * The shortest ring of the component that uses one of the added edges.
     *
     * @param members the component, which would fall apart without the added edges
     * @param added gives for a node the position of its first added edge
     * @return the ring
     */
    List<Integer> inBeyond(int[] members, IntUnaryOperator added) {
        int[] starts = IntStream.of(members)
                .filter(node -> waysOn(node, added.applyAsInt(node)).findAny().isPresent())
                .toArray();
        return shortest(starts, added);
    }

    private IntStream waysOn(int node, int firstEdge) {
        int[] targets = edges.from(node);
        return Arrays.stream(targets, firstEdge, targets.length).filter(target -> components.together(node, target));
    }

    private List<Integer> shortest(int[] starts, IntUnaryOperator firstEdge) {
        List<Integer> best = List.of();
        for (int start : Arrays.copyOf(starts, Math.min(starts.length, MOST_STARTS))) {
            walkAround(start, firstEdge.applyAsInt(start));
            if (best.isEmpty() || length(start) < best.size()) {
                best = walked(start);
            }
        }
        Collections.rotate(best, -best.indexOf(Collections.min(best)));
        return best;
    }

    private void walkAround(int start, int firstEdge) {
        walks++;
        waitingEnd = 0;
        see(start, firstEdge);
        for (int next = 0; seenInWalk[start] != walks; next++) {
            see(waiting[next], 0);
        }
    }

    private int length(int start) {
        int length = 1;
        for (int node = cameFrom[start]; node != start; node = cameFrom[node]) {
            length++;
        }
        return length;
    }

    private List<Integer> walked(int start) {
        List<Integer> ring = new ArrayList<>(List.of(start));
        for (int node = cameFrom[start]; node != start; node = cameFrom[node]) {
            ring.add(node);
        }
        Collections.reverse(ring);
        return ring;
    }

    private void see(int node, int firstEdge) {
        int[] targets = edges.from(node);
        for (int edge = firstEdge; edge < targets.length; edge++) {
            int target = targets[edge];
            if (seenInWalk[target] != walks && components.together(node, target)) {
                seenInWalk[target] = walks;
                cameFrom[target] = node;
                waiting[waitingEnd++] = target;
            }
        }
    }
}
