package io.github.migrationverify.history;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One revision's row in the drawing of a history. Lanes are columns, numbered from 0, left to right. A line that passes a row stays in its
 * lane, unless it bends into that of the revision, whose line leads to the same parent.
 *
 * @param lane the lane that the revision stands in
 * @param above the lanes with a line that comes down into this row, ascending; with {@code lane} where a child is above it
 * @param edges where the lines from this revision to its parents go, in the order of the parents; a parent that has no row below has
 *     none
 * @param bends the lanes whose lines, passing this row, bend into {@code lane} below it, ascending
 * @param below the lanes with a line that leaves this row downwards, ascending, those of {@code edges} among them
 */
public record LaneRow(int lane, List<Integer> above, List<Edge> edges, List<Integer> bends, List<Integer> below) {

    /** Copies the lists. */
    public LaneRow {
        above = List.copyOf(above);
        edges = List.copyOf(edges);
        bends = List.copyOf(bends);
        below = List.copyOf(below);
    }

    /** {@return how many lanes this row takes: one more than the highest that is used} */
    public int width() {
        return 1
                + IntStream.concat(
                                IntStream.of(lane),
                                Stream.of(above, below).flatMap(List::stream).mapToInt(Integer::intValue))
                        .max()
                        .orElse(lane);
    }

    /** {@return whether a line that comes from further up passes this row in a lane} */
    public boolean passes(int which) {
        return which != lane && above.contains(which);
    }

    /**
     * A line from a revision to a parent.
     *
     * @param to the lane in which it goes on below this row
     * @param row the parent's row, counted from 0
     * @param joins whether another line to that parent is in that lane already
     */
    public record Edge(int to, int row, boolean joins) {}
}
