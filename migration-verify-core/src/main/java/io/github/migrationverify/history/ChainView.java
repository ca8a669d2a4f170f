package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A chain to be looked at: makes listings of it. */
public final class ChainView {

    private final MigrationSource source;
    private final SourceReading reading;
    private final RevisionGraph graph;
    private final List<Revision> current;
    private final Optional<String> broken;
    private final Map<String, List<String>> labels;
    private final Set<String> currentKeys = new HashSet<>();
    private final Set<String> realHeads = new HashSet<>();
    private final Map<String, String> filters = new HashMap<>();

    /**
     * Makes ready.
     *
     * @param source what the chain was read from
     * @param reading the chain
     * @param current the revisions that a database is at; empty where none was looked at
     * @param broken what is wrong with the chain, as a sentence; empty where nothing is
     */
    public ChainView(MigrationSource source, SourceReading reading, List<Revision> current, Optional<String> broken) {
        this.source = source;
        this.reading = reading;
        this.graph = reading.graph();
        this.current = List.copyOf(current);
        this.broken = broken;
        this.labels = source.shownLabels(graph);
        current.forEach(revision -> currentKeys.add(revision.key()));
        graph.realHeads().forEach(head -> realHeads.add(head.key()));
        for (Migration migration : reading.migrations()) {
            migration.participation().filter().ifPresent(filter -> filters.put(migration.key(), filter));
        }
    }

    /**
     * {@return the heads, in the tool's own order}
     *
     * @param verbose whether all that is known of them is to be shown
     */
    public Listing heads(boolean verbose) {
        return listing(graph.heads(), List.of(), verbose);
    }

    /**
     * The revisions of a part of the chain, newest first.
     *
     * @param range the part, as {@code alembic history -r} takes it; empty for the whole chain
     * @param verbose whether all that is known of them is to be shown
     * @return them, with lanes
     * @throws InvalidRangeException where the range makes no sense on this chain
     */
    public Listing history(Optional<String> range, boolean verbose) {
        Selection selection = range.map(new RevisionRange(new RevisionNames(graph, labels, current))::select)
                .orElseGet(() -> Selection.all(graph));
        List<Revision> order = NewestFirst.of(graph, selection);
        return listing(order, LaneLayout.of(order.stream().map(this::node).toList()), verbose);
    }

    /**
     * Where a database stands.
     *
     * @param standing what came of comparing
     * @param database the database's URL, without password
     * @param table the table that was read
     * @return it, to be shown
     */
    public CurrentState current(Standing standing, String database, Optional<String> table) {
        return new CurrentState(
                reading.tool(),
                reading.root(),
                database,
                table,
                entries(standing.current(), false),
                entries(standing.expected(), false),
                entries(standing.pending(), false),
                standing.unknown(),
                standing.outOfOrder(),
                broken);
    }

    private List<Entry> entries(List<Revision> revisions, boolean verbose) {
        return revisions.stream().map(revision -> entry(revision, verbose)).toList();
    }

    private Listing listing(List<Revision> revisions, List<LaneRow> lanes, boolean verbose) {
        return new Listing(
                reading.tool(), reading.root(), graph.revisions().size(), entries(revisions, verbose), lanes, broken);
    }

    private LaneLayout.Node node(Revision revision) {
        return new LaneLayout.Node(
                revision.key(),
                graph.parents(revision).stream().map(Revision::key).toList());
    }

    private Entry entry(Revision revision, boolean verbose) {
        return new Entry(
                graph.nameOf(revision.key()),
                revision.key(),
                names(revision.parents()),
                names(revision.dependencies()),
                graph.children(revision).stream()
                        .map(child -> graph.nameOf(child.key()))
                        .toList(),
                labels.getOrDefault(revision.key(), List.of()),
                marks(revision),
                Optional.ofNullable(filters.get(revision.key())),
                revision.description(),
                verbose ? source.notes(revision) : "",
                revision.place());
    }

    private List<String> names(List<String> references) {
        return references.stream()
                .map(reference -> graph.revision(reference).isPresent() ? graph.nameOf(reference) : reference)
                .toList();
    }

    private List<Mark> marks(Revision revision) {
        Set<Mark> marks = new HashSet<>();
        if (graph.children(revision).isEmpty()) {
            marks.add(realHeads.contains(revision.key()) ? Mark.HEAD : Mark.EFFECTIVE_HEAD);
        }
        if (currentKeys.contains(revision.key())) {
            marks.add(Mark.CURRENT);
        }
        if (graph.children(revision).size() > 1) {
            marks.add(Mark.BRANCH_POINT);
        }
        if (graph.parents(revision).size() > 1) {
            marks.add(Mark.MERGE_POINT);
        }
        return marks.stream().sorted().toList();
    }
}
