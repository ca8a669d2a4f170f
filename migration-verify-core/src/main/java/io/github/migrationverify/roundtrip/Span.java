package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.Migration;
import java.util.ArrayList;
import java.util.List;

/**
 * Some revisions that follow each other in the tool's order, and those that they stand on.
 *
 * @param below what they stand on, from the first revision on
 * @param own the revisions themselves
 */
record Span(List<Migration> below, List<Migration> own) {

    /** Below this a server of its own costs more than it saves. */
    private static final int SHORTEST = 32;

    /** What it takes to upgrade a revision that is below, in parts of what it takes to walk one. */
    private static final double UPGRADE_ALONE = 0.15;

    /**
     * Cuts a chain so that all spans take the same time, though the higher ones have more below them.
     *
     * @param chain the whole chain
     * @param most how many spans there may be
     * @return the spans, lowest first; together they are the chain
     */
    static List<Span> of(List<Migration> chain, int most) {
        int count = Math.max(1, Math.min(most, chain.size() / SHORTEST));
        double share = UPGRADE_ALONE / (1 - Math.pow(1 - UPGRADE_ALONE, count));
        List<Span> spans = new ArrayList<>();
        double end = 0;
        int from = 0;
        for (int number = 1; number <= count; number++) {
            end = share + (1 - UPGRADE_ALONE) * end;
            int to = number == count ? chain.size() : (int) Math.round(end * chain.size());
            spans.add(new Span(chain.subList(0, from), chain.subList(from, to)));
            from = to;
        }
        return spans;
    }

    /** Keys of what has to be applied below it, oldest first. */
    List<String> keysBelow() {
        return below.stream().filter(Migration::active).map(Migration::key).toList();
    }
}
