package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a database stands on a chain: what it holds, held against what the chain has. */
public final class Standing {

    private final SourceReading reading;
    private final RevisionGraph graph;
    private final AppliedRevisions recorded;
    private final Set<String> applied = new HashSet<>();
    private final Set<String> active;

    /**
     * Compares.
     *
     * @param reading the chain
     * @param recorded what the tool's history in the database holds
     */
    public Standing(SourceReading reading, AppliedRevisions recorded) {
        this.reading = reading;
        this.graph = reading.graph();
        this.recorded = recorded;
        this.active = reading.migrations().stream()
                .filter(Migration::active)
                .map(Migration::key)
                .collect(Collectors.toSet());
        recorded.keys().stream().filter(this::isKnown).forEach(this::apply);
    }

    private boolean isKnown(String key) {
        return graph.revision(key).isPresent();
    }

    private void apply(String key) {
        applied.add(key);
        if (recorded.newestOnly()) {
            graph.prerequisites(key).forEach(needed -> applied.add(needed.key()));
        }
    }

    /** {@return the applied revisions that no applied one comes after, in the chain's order} */
    public List<Revision> current() {
        return tops(applied::contains);
    }

    /** {@return the revisions that take part and that none comes after that does, in the chain's order} */
    List<Revision> expected() {
        return tops(active::contains);
    }

    /** {@return the revisions that take part and are not applied, in the order in which the tool would apply them} */
    List<Revision> pending() {
        return reading.migrations().stream()
                .filter(migration -> active.contains(migration.key()) && !applied.contains(migration.key()))
                .map(Migration::revision)
                .toList();
    }

    /** {@return what the database holds and the chain does not have, as it stands there} */
    List<String> unknown() {
        return recorded.keys().stream().filter(key -> !isKnown(key)).toList();
    }

    /** {@return a clause for each revision that is applied before, or without, one that it stands on} */
    List<String> outOfOrder() {
        Map<String, Integer> ranks = new HashMap<>();
        recorded.keys().forEach(key -> ranks.putIfAbsent(key, ranks.size()));
        List<String> clauses = new ArrayList<>();
        for (Revision revision : recorded.newestOnly() ? List.<Revision>of() : graph.revisions()) {
            if (applied.contains(revision.key())) {
                Stream.concat(graph.parents(revision).stream(), graph.dependencies(revision).stream())
                        .distinct()
                        .filter(needed -> active.contains(needed.key()))
                        .filter(needed -> ranks.getOrDefault(needed.key(), Integer.MAX_VALUE)
                                > ranks.getOrDefault(revision.key(), 0))
                        .forEach(needed -> clauses.add(clause(revision, needed)));
            }
        }
        return clauses;
    }

    private String clause(Revision revision, Revision needed) {
        String first = graph.nameOf(revision.key());
        String second = graph.nameOf(needed.key());
        return applied.contains(needed.key())
                ? first + " was applied before " + second + ", which it comes after in the chain"
                : first + " is applied, and " + second + ", which it comes after in the chain, is not";
    }

    /** What comes after a revision may be told from it by others between that do not count. */
    private List<Revision> tops(Predicate<String> counts) {
        List<Revision> order = graph.topologicalOrder();
        Set<String> below = new HashSet<>();
        Set<String> tops = new HashSet<>();
        for (int index = order.size() - 1; index >= 0; index--) {
            Revision revision = order.get(index);
            boolean covered = graph.children(revision).stream()
                    .anyMatch(child -> counts.test(child.key()) || below.contains(child.key()));
            if (covered) {
                below.add(revision.key());
            } else if (counts.test(revision.key())) {
                tops.add(revision.key());
            }
        }
        return graph.revisions().stream()
                .filter(revision -> tops.contains(revision.key()))
                .toList();
    }
}
