package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Alembic's version table, which holds heads alone, says of each revision. */
final class AppliedOrder {

    private final RevisionGraph graph;
    private final List<String> order;

    AppliedOrder(RevisionGraph graph) {
        this.graph = graph;
        this.order = graph.topologicalOrder().stream().map(Revision::key).toList();
    }

    /** The revisions that are applied where these are the heads, each after what it needs. */
    List<String> applied(List<String> heads) {
        Set<String> applied = withPrerequisites(heads);
        return order.stream().filter(applied::contains).toList();
    }

    /** The revisions that are not, each after what it needs. */
    List<String> pending(List<String> heads) {
        Set<String> applied = withPrerequisites(heads);
        return order.stream().filter(key -> !applied.contains(key)).toList();
    }

    private Set<String> withPrerequisites(List<String> heads) {
        Set<String> all = new HashSet<>(heads);
        heads.forEach(
                head -> graph.prerequisites(head).stream().map(Revision::key).forEach(all::add));
        return all;
    }
}
