package io.github.migrationverify.revision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Directed edges between the nodes 0 to size - 1; from each node to another at most once, and never to itself. */
final class Edges {

    private final int[][] targets;

    Edges(int[][] targets) {
        this.targets = targets;
    }

    int size() {
        return targets.length;
    }

    /** {@return where the edges of a node lead; shared, not to be written to} */
    int[] from(int node) {
        return targets[node];
    }

    /** {@return the nodes that lie on some way from a node, that node itself included} */
    BitSet reachableFrom(int start) {
        BitSet reached = new BitSet(size());
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        reached.set(start);
        while (!waiting.isEmpty()) {
            for (int target : targets[waiting.remove()]) {
                if (!reached.get(target)) {
                    reached.set(target);
                    waiting.add(target);
                }
            }
        }
        return reached;
    }

    /** {@return the same edges the other way round, those of a node ordered by where they came from} */
    Edges reversed() {
        int[] counts = new int[size()];
        for (int[] some : targets) {
            for (int target : some) {
                counts[target]++;
            }
        }
        int[][] sources = new int[size()][];
        Arrays.setAll(sources, node -> new int[counts[node]]);
        for (int node = size() - 1; node >= 0; node--) {
            for (int target : targets[node]) {
                sources[target][--counts[target]] = node;
            }
        }
        return new Edges(sources);
    }

    /** {@return of each node these edges and, after them, those of the others that are not among these} */
    Edges and(Edges others) {
        int[][] both = new int[size()][];
        Arrays.setAll(
                both,
                node -> others.from(node).length == 0
                        ? targets[node]
                        : IntStream.concat(IntStream.of(targets[node]), IntStream.of(others.from(node)))
                                .distinct()
                                .toArray());
        return new Edges(both);
    }
}
