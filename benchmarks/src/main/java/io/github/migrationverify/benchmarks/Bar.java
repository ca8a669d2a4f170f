package io.github.migrationverify.benchmarks;

import static io.github.migrationverify.benchmarks.Entry.LIMIT;
import static io.github.migrationverify.benchmarks.Entry.OURS;
import static io.github.migrationverify.benchmarks.Entry.PEER;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a figure must not exceed.
 *
 * @param what the figure
 * @param most the bar
 * @param measured the figure's value; empty where this run did not measure it
 */
record Bar(String what, double most, OptionalDouble measured) {

    /** {@return the bars that this project sets itself} */
    static List<Bar> of(Figures figures) {
        return List.of(
                new Bar("time, ours / the peer, 128 revisions", 1.25, figures.ratio(128, OURS, PEER)),
                new Bar("time, ours / the peer, 1,000 revisions", 2.0, figures.ratio(1_000, OURS, PEER)),
                new Bar("time, ours / the limit, 1,000 revisions", 4.0, figures.ratio(1_000, OURS, LIMIT)),
                new Bar(
                        "exponent of our growth from 1,000 to 4,000 revisions",
                        1.2,
                        figures.exponent(OURS, 1_000, 4_000)),
                new Bar("peak memory, ours / the peer, 4,000 revisions", 1.0, figures.memoryRatio(4_000, OURS, PEER)));
    }

    /** {@return {@code held}, {@code missed} or {@code not measured}} */
    String verdict() {
        if (measured.isEmpty()) {
            return "not measured";
        }
        return measured.getAsDouble() <= most ? "held" : "missed";
    }
}
