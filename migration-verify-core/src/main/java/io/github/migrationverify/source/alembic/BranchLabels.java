package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The labels of branches, which spread: to all that descends from the revision that declares one, and, where that is a single line, to what
 * comes before it, back to where the branch begins. Alembic: {@code RevisionMap._add_branches}.
 */
final class BranchLabels {

    private final RevisionGraph graph;
    private final Map<String, Set<String>> labels = new HashMap<>();

    private BranchLabels(RevisionGraph graph) {
        this.graph = graph;
        for (Revision revision : graph.topologicalOrder()) {
            inherit(revision);
        }
        graph.revisions().stream()
                .filter(revision -> !revision.labels().isEmpty())
                .forEach(this::spreadDown);
    }

    /** {@return the labels of each revision that has some, by key, sorted} */
    static Map<String, List<String>> of(RevisionGraph graph) {
        Map<String, List<String>> sorted = new HashMap<>();
        new BranchLabels(graph).labels.forEach((key, some) -> sorted.put(key, List.copyOf(some)));
        return sorted;
    }

    private void inherit(Revision revision) {
        Set<String> all = new TreeSet<>(revision.labels());
        List<Set<String>> inherited = graph.parents(revision).stream()
                .flatMap(parent -> Optional.ofNullable(labels.get(parent.key())).stream())
                .toList();
        inherited.forEach(all::addAll);
        if (!all.isEmpty()) {
            labels.put(revision.key(), all);
        }
    }

    private void spreadDown(Revision revision) {
        Optional<Revision> here = Optional.of(revision);
        if (!leadsStraightUp(revision)) {
            return;
        }
        while (here.isPresent() && isOnLine(here.get())) {
            labels.computeIfAbsent(here.get().key(), key -> new TreeSet<>()).addAll(revision.labels());
            here = graph.parents(here.get()).stream().findFirst();
        }
    }

    private boolean leadsStraightUp(Revision revision) {
        List<Revision> next = List.of(revision);
        for (int steps = 0; next.size() == 1 && steps <= graph.revisions().size(); steps++) {
            if (!isOnLine(next.get(0))) {
                return false;
            }
            next = graph.children(next.get(0));
        }
        return next.isEmpty();
    }

    /** Neither is it revised by several, or needed by others, nor does it revise several. */
    private boolean isOnLine(Revision revision) {
        return graph.neededBy(revision).size() <= 1 && revision.parents().size() <= 1;
    }
}
