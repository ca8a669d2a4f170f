package io.github.migrationverify.history;

import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Revisions, each before what it stands on: the order of {@code alembic history}, which follows one branch to where another meets it
 * and goes on with that. Alembic: {@code RevisionMap._topological_sort}. A chain with a cycle, for which there is no such order, comes
 * in its topological order the other way round.
 */
final class NewestFirst {

    private final Needs needs;
    private final Set<String> left;
    private final Map<String, Integer> waitedFor = new HashMap<>();
    private final List<String> tops = new ArrayList<>();
    private int at;

    private NewestFirst(Needs needs, Set<String> keys) {
        this.needs = needs;
        this.left = new HashSet<>(keys);
        for (String key : keys) {
            needs.of(key).forEach(need -> waitedFor.merge(need, 1, Integer::sum));
        }
    }

    /**
     * {@return some revisions of a chain in that order}
     *
     * @param graph the chain
     * @param selection which
     */
    static List<Revision> of(RevisionGraph graph, Selection selection) {
        List<String> keys = hasCycle(graph)
                ? turned(graph, selection.keys())
                : new NewestFirst(new Needs(graph), selection.keys()).walk(graph, selection.tops());
        return keys.stream().flatMap(key -> graph.revision(key).stream()).toList();
    }

    private static boolean hasCycle(RevisionGraph graph) {
        return graph.faults().stream().anyMatch(GraphFault.Cycle.class::isInstance);
    }

    private static List<String> turned(RevisionGraph graph, Set<String> keys) {
        List<String> order = new ArrayList<>(graph.topologicalOrder().stream()
                .map(Revision::key)
                .filter(keys::contains)
                .toList());
        Collections.reverse(order);
        return order;
    }

    private List<String> walk(RevisionGraph graph, List<Revision> heads) {
        Map<String, Integer> ranks = new HashMap<>();
        graph.revisions().forEach(revision -> ranks.put(revision.key(), ranks.size()));
        heads.stream()
                .map(Revision::key)
                .distinct()
                .filter(left::contains)
                .sorted(Comparator.comparing(ranks::get))
                .forEach(tops::add);
        List<String> order = new ArrayList<>();
        while (!tops.isEmpty()) {
            String candidate = tops.get(at);
            if (waitedFor.getOrDefault(candidate, 0) > 0) {
                at = firstAbove(candidate);
            } else {
                take(candidate, order);
            }
        }
        order.addAll(turned(graph, left));
        return order;
    }

    private void take(String key, List<String> order) {
        order.add(key);
        left.remove(key);
        needs.of(key).forEach(need -> waitedFor.merge(need, -1, Integer::sum));
        Set<String> next = new LinkedHashSet<>(needs.of(key));
        next.removeIf(need -> !left.contains(need) || tops.contains(need));
        if (next.isEmpty()) {
            tops.remove(at);
            at = Math.max(at - 1, 0);
        } else {
            List<String> parts = List.copyOf(next);
            tops.set(at, parts.get(0));
            tops.addAll(parts.subList(1, parts.size()));
        }
    }

    /** The first of the tops that stands on a revision, which is one itself. */
    private int firstAbove(String key) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(key));
        while (!waiting.isEmpty()) {
            needs.neededBy(waiting.remove()).stream()
                    .filter(left::contains)
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        for (int index = 0; index < tops.size(); index++) {
            if (seen.contains(tops.get(index))) {
                return index;
            }
        }
        throw new IllegalStateException("a revision waits for none of those above it: " + key);
    }
}
