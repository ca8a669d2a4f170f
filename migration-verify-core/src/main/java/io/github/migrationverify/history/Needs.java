package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each revision stands on: its parents, and then its dependencies, but for such as an ancestor of it depends on already. Alembic:
 * {@code Revision._normalized_down_revisions}.
 */
final class Needs {

    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> neededBy = new HashMap<>();

    Needs(RevisionGraph graph) {
        Map<String, List<Revision>> dependents = new HashMap<>();
        for (Revision revision : graph.revisions()) {
            graph.dependencies(revision)
                    .forEach(dependency -> dependents
                            .computeIfAbsent(dependency.key(), key -> new ArrayList<>())
                            .add(revision));
        }
        for (Revision revision : graph.revisions()) {
            Set<String> all = graph.parents(revision).stream()
                    .map(Revision::key)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            graph.dependencies(revision).stream()
                    .map(Revision::key)
                    .filter(key -> !byAncestor(graph, revision, dependents.getOrDefault(key, List.of())))
                    .forEach(all::add);
            needs.put(revision.key(), List.copyOf(all));
            all.forEach(
                    key -> neededBy.computeIfAbsent(key, k -> new ArrayList<>()).add(revision.key()));
        }
    }

    /** Most often there is but one that depends on it, and nothing to look for. */
    private static boolean byAncestor(RevisionGraph graph, Revision revision, List<Revision> dependents) {
        if (dependents.size() < 2) {
            return false;
        }
        Set<String> ancestors =
                graph.ancestors(revision.key()).stream().map(Revision::key).collect(Collectors.toSet());
        return dependents.stream().map(Revision::key).anyMatch(ancestors::contains);
    }

    /** {@return keys of what a revision stands on} */
    List<String> of(String key) {
        return needs.getOrDefault(key, List.of());
    }

    /** {@return keys of what stands on a revision} */
    List<String> neededBy(String key) {
        return neededBy.getOrDefault(key, List.of());
    }
}
