package io.github.migrationverify.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays out a history in lanes, as {@code git log --graph} does: a line leads from each revision down to its parents; lines that lead to
 * the same parent become one as soon as the lower of them begins, in the left one of their lanes. A lane whose line has ended is given to the next that needs one, so
 * that no more are taken than there are lines side by side. The cost is linear in rows, for a number of lanes that does not grow with them.
 */
public final class LaneLayout {

    private final Map<String, Integer> rows = new HashMap<>();
    private final TreeSet<Integer> free = new TreeSet<>();

    private final TreeSet<Integer> taken = new TreeSet<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private int width;

    private LaneLayout(List<Node> nodes) {
        nodes.forEach(node -> rows.putIfAbsent(node.key(), rows.size()));
    }

    /**
     * Lays out a history.
     *
     * @param nodes revisions from top to bottom, each key once. A parent that does not come after its child gets no line: it is not
     *     shown, or the chain has a cycle
     * @return a row for each
     */
    public static List<LaneRow> of(List<Node> nodes) {
        LaneLayout layout = new LaneLayout(nodes);
        List<LaneRow> rows = new ArrayList<>();
        for (Node node : nodes) {
            rows.add(layout.row(node, rows.size()));
        }
        return List.copyOf(rows);
    }

    private LaneRow row(Node node, int row) {
        List<Integer> above = List.copyOf(taken);
        Integer waiting = lanes.remove(node.key());
        int lane = waiting == null ? take(0) : waiting;
        release(lane);
        TreeSet<Integer> bends = new TreeSet<>();
        List<LaneRow.Edge> edges = node.parents().stream()
                .distinct()
                .filter(parent -> rows.getOrDefault(parent, 0) > row)
                .map(parent -> edge(parent, lane, bends))
                .toList();
        // Not before: a new line in such a lane would cross the one that leaves it.
        bends.forEach(this::release);
        return new LaneRow(lane, above, edges, List.copyOf(bends), List.copyOf(taken));
    }

    private LaneRow.Edge edge(String parent, int from, Set<Integer> bends) {
        Integer joined = lanes.get(parent);
        int row = rows.getOrDefault(parent, 0);
        if (joined != null && (joined < from || !free.contains(from))) {
            return new LaneRow.Edge(joined, row, true);
        }
        int to = take(from);
        lanes.put(parent, to);
        if (joined != null) {
            bends.add(joined);
        }
        return new LaneRow.Edge(to, row, joined != null);
    }

    /** The nearest free lane, to the right where there is one. */
    private int take(int from) {
        Integer right = free.ceiling(from);
        Integer found = right == null ? free.floor(from) : right;
        int lane = found == null ? width++ : found;
        free.remove(lane);
        taken.add(lane);
        return lane;
    }

    private void release(int lane) {
        taken.remove(lane);
        free.add(lane);
    }

    /**
     * A revision to be laid out.
     *
     * @param key its key
     * @param parents keys of its parents, in order
     */
    public record Node(String key, List<String> parents) {
        /** Copies the list. */
        public Node {
            parents = List.copyOf(parents);
        }
    }
}
