package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The lane that runs each revision by itself, up, down and up again, in the tool's order. A long chain is walked in several stretches
 * at the same time, each from a state that upgrades alone have led to; what is said of a revision is the same in how many ever.
 */
final class StairwayLane {

    private final SourceReading reading;
    private final Itinerary itinerary;
    private final Supplier<Grounds> grounds;
    private final int stretches;
    private final PhaseClock clock;

    /** Walks in so many stretches at the same time, or fewer where the chain is short. */
    StairwayLane(
            SourceReading reading,
            RoundTripOptions options,
            Supplier<Grounds> grounds,
            int stretches,
            PhaseClock clock) {
        this.reading = reading;
        this.itinerary = new Itinerary(reading, options.floor());
        this.grounds = grounds;
        this.stretches = stretches;
        this.clock = clock;
    }

    StairwayFacts run() {
        clock.start(Phase.STAIRWAY);
        CountingListener counter = clock.counter(Phase.STAIRWAY, itinerary.activeRevisions());
        List<Stretch> parts = Span.of(reading.migrations(), stretches).stream()
                .map(span -> new Stretch(span, itinerary, grounds.get(), counter))
                .toList();
        try {
            return conclude(joined(walked(parts)));
        } finally {
            parts.parallelStream().forEach(Stretch::close);
        }
    }

    /** Walks the first in this thread and the others beside it. */
    private static List<Stretch> walked(List<Stretch> parts) {
        List<Stretch> walked = new ArrayList<>();
        if (parts.size() == 1) {
            walked.add(parts.get(0).walk());
        } else {
            Beside<List<Stretch>> others = Beside.start(() -> walked(parts.subList(1, parts.size())));
            walked.add(others.during(() -> parts.get(0).walk()));
            walked.addAll(others.result());
        }
        return walked;
    }

    /** Those that what there is to say comes from. Where one had nothing to stand on, the one below it goes on. */
    private static List<Stretch> joined(List<Stretch> parts) {
        List<Stretch> joined = new ArrayList<>();
        joined.add(parts.get(0));
        for (Stretch next : parts.subList(1, parts.size())) {
            Stretch last = joined.get(joined.size() - 1);
            if (last.hasEnded() || next.hadNoGround()) {
                last.goOn(next);
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private StairwayFacts conclude(List<Stretch> parts) {
        List<StairwayStep> steps = all(parts.stream().map(Stretch::steps));
        List<RunFailure> needs = all(parts.stream().map(Stretch::superuserNeeds));
        int repairs = parts.stream().mapToInt(Stretch::repairs).sum();
        long bad = steps.stream().filter(step -> step.outcome().isFaulty()).count();
        int run = (int)
                steps.stream().filter(step -> step.upgradeMillis().isPresent()).count();
        Optional<String> fault = bad == 0 ? Optional.empty() : Optional.of("not restored: " + bad);
        OptionalInt tables = parts.get(parts.size() - 1).tables();
        clock.end(Phase.STAIRWAY, fault, OptionalInt.of(run), tables, Optional.empty());
        return new StairwayFacts(steps, needs, repairs);
    }

    private static <T> List<T> all(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
