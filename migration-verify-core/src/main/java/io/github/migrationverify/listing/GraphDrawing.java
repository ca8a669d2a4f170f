package io.github.migrationverify.listing;

import io.github.migrationverify.history.LaneRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Draws the lanes of one row as text, two characters a lane, as {@code git log --graph} does: a star for the revision, {@code |} for a
 * line that passes, and in lines of their own, where lines part or meet, {@code |\} and {@code |/}. A line that goes past others runs under
 * them: {@code |_|/}.
 */
final class GraphDrawing {

    /** As many lanes as are drawn; what is to the right of them is cut off. */
    private static final int MOST = 40;

    private final LaneRow row;
    private final TreeSet<Integer> bars = new TreeSet<>();
    private final List<String> links = new ArrayList<>();

    private GraphDrawing(LaneRow row) {
        this.row = row;
        row.above().stream().filter(row::passes).forEach(bars::add);
    }

    /** {@return the drawing of a row} */
    static Drawn of(LaneRow row) {
        return new GraphDrawing(row).drawn();
    }

    private Drawn drawn() {
        String node = line(bars).set(2 * row.lane(), '*').toString();
        List<LaneRow.Edge> edges = new ArrayList<>(row.edges());
        // The far ones first, so that none seems to leave from a nearer one.
        edges.sort(Comparator.comparingInt((LaneRow.Edge edge) -> Math.abs(edge.to() - row.lane()))
                .reversed());
        while (!edges.isEmpty()) {
            LaneRow.Edge edge = edges.remove(0);
            if (edges.isEmpty()) {
                bars.remove(row.lane());
            } else {
                bars.add(row.lane());
            }
            if (edge.to() > row.lane()) {
                right(row.lane(), edge.to());
            } else if (edge.to() < row.lane()) {
                left(row.lane(), edge.to());
            }
            bars.add(edge.to());
        }
        for (int bend : row.bends()) {
            bars.remove(bend);
            left(bend, row.lane());
        }
        return new Drawn(node, List.copyOf(links), line(row.below()).toString());
    }

    private void right(int from, int to) {
        Cells line = line(bars).set(2 * from + 1, '\\');
        if (to - from > 1) {
            links.add(line.under(2 * from + 2, 2 * to - 2).toString());
            line = line(bars).set(2 * to - 1, '\\');
        }
        links.add(line.toString());
    }

    private void left(int from, int to) {
        Cells line = line(bars).set(2 * from - 1, '/');
        if (from - to > 1) {
            links.add(line.under(2 * to + 2, 2 * from - 2).toString());
            line = line(bars).set(2 * to + 1, '/');
        }
        links.add(line.toString());
    }

    private Cells line(Collection<Integer> lanes) {
        Cells cells = new Cells();
        lanes.forEach(lane -> cells.set(2 * lane, '|'));
        return cells;
    }

    /**
     * A drawn row.
     *
     * @param node the line of the revision
     * @param links the lines after it in which lines part and meet; often none
     * @param below what stands to the left of anything else that is said of the revision
     */
    record Drawn(String node, List<String> links, String below) {}

    /** One line of the drawing. */
    private static final class Cells {

        private final StringBuilder text = new StringBuilder();
        private boolean isCut;

        private Cells set(int column, char character) {
            if (column >= 2 * MOST) {
                isCut = true;
                return this;
            }
            while (text.length() <= column) {
                text.append(' ');
            }
            text.setCharAt(column, character);
            return this;
        }

        private Cells under(int from, int to) {
            for (int column = from; column <= Math.min(to, 2 * MOST); column++) {
                if (column >= text.length() || text.charAt(column) == ' ') {
                    set(column, '_');
                }
            }
            return this;
        }

        @Override
        public String toString() {
            return isCut ? text + "…" : text.toString();
        }
    }
}
