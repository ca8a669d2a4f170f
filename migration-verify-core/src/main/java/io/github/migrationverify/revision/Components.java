package io.github.migrationverify.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm (SIAM Journal on Computing 1:2, 1972), without
 * recursion, since chains are deep.
 */
final class Components {

    private final Edges edges;
    private final int[] found;
    private final int[] lowest;
    private final int[] tried;
    private final int[] componentOf;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> pending = new ArrayDeque<>();
    private final BitSet isPending = new BitSet();
    private final List<int[]> components = new ArrayList<>();
    private int count;

    Components(Edges edges) {
        this.edges = edges;
        this.found = new int[edges.size()];
        this.lowest = new int[edges.size()];
        this.tried = new int[edges.size()];
        this.componentOf = new int[edges.size()];
        for (int node = 0; node < edges.size(); node++) {
            if (found[node] == 0) {
                walkFrom(node);
            }
        }
    }

    private void walkFrom(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.getFirst();
            int[] targets = edges.from(node);
            if (tried[node] < targets.length) {
                follow(node, targets[tried[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        found[node] = ++count;
        lowest[node] = count;
        path.push(node);
        pending.push(node);
        isPending.set(node);
    }

    private void follow(int node, int target) {
        if (found[target] == 0) {
            enter(target);
        } else if (isPending.get(target)) {
            lowest[node] = Math.min(lowest[node], found[target]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            int previous = path.getFirst();
            lowest[previous] = Math.min(lowest[previous], lowest[node]);
        }
        if (lowest[node] == found[node]) {
            close(node);
        }
    }

    private void close(int first) {
        IntStream.Builder members = IntStream.builder();
        int member;
        do {
            member = pending.pop();
            isPending.clear(member);
            componentOf[member] = components.size();
            members.add(member);
        } while (member != first);
        components.add(members.build().sorted().toArray());
    }

    /** {@return the components of more than one node, by their smallest; the nodes of each ascending} */
    List<int[]> cycles() {
        List<int[]> cycles = new ArrayList<>(components);
        cycles.removeIf(component -> component.length == 1);
        cycles.sort((one, other) -> Integer.compare(one[0], other[0]));
        return cycles;
    }

    /** {@return all nodes, each after those its edges lead to; only inside of a component that is impossible} */
    int[] targetsFirst() {
        return components.stream().flatMapToInt(Arrays::stream).toArray();
    }

    boolean together(int one, int other) {
        return componentOf[one] == componentOf[other];
    }

    /** {@return how many nodes the component of a node has} */
    int sizeAt(int node) {
        return components.get(componentOf[node]).length;
    }
}
