package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lane that runs each revision by itself, up, down and up again, in the tool's order. Where a revision leaves a state that is
 * not the one it should leave, that state is made good by the upgrades alone, never by the suspect downgrade, and the lane goes
 * on: one run shows every bad revision.
 *
 * <p>After each flight of revisions, each longer than the one before, what was followed step by step is compared with a look at
 * everything. Where they disagree the flight is walked again, with a look at everything after each step.
 */
final class StairwayLane {

    private static final int FIRST_FLIGHT = 64;

    private final SourceReading reading;
    private final Itinerary itinerary;
    private final Grounds grounds;
    private final PhaseClock clock;
    private final List<StairwayStep> steps = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();
    private Optional<String> end = Optional.empty();
    private boolean clusterIsUntouched = true;
    private int repairs;

    StairwayLane(SourceReading reading, RoundTripOptions options, Grounds grounds, PhaseClock clock) {
        this.reading = reading;
        this.itinerary = new Itinerary(reading, options.floor());
        this.grounds = grounds;
        this.clock = clock;
    }

    StairwayFacts run() {
        clock.start(Phase.STAIRWAY);
        CountingListener counter = clock.counter(Phase.STAIRWAY, itinerary.activeRevisions());
        try (grounds) {
            Ground ground = grounds.fresh();
            for (List<Migration> flight : flights()) {
                ground = audited(ground, flight, counter);
            }
            return conclude(Site.tables(ground.picture()));
        }
    }

    private List<List<Migration>> flights() {
        List<Migration> all = reading.migrations();
        List<List<Migration>> flights = new ArrayList<>();
        int length = FIRST_FLIGHT;
        for (int from = 0; from < all.size(); from += length / 2) {
            flights.add(all.subList(from, Math.min(from + length, all.size())));
            length *= 2;
        }
        return flights;
    }

    private Ground audited(Ground ground, List<Migration> flight, CountingListener counter) {
        int stepsBelow = steps.size();
        List<String> appliedBelow = List.copyOf(applied);
        Optional<String> endBelow = end;
        Ground top = climb(ground, flight, counter);
        if (top.isTrue()) {
            return top;
        }
        top.close();
        steps.subList(stepsBelow, steps.size()).clear();
        applied.subList(appliedBelow.size(), applied.size()).clear();
        end = endBelow;
        return climb(grounds.watchedAsAWhole(appliedBelow), flight, counter);
    }

    private Ground climb(Ground start, List<Migration> flight, CountingListener counter) {
        Ground ground = start;
        for (Migration migration : flight) {
            if (!migration.active()) {
                steps.add(StairwayStep.without(migration.key(), Outcomes.filtered(migration)));
            } else if (end.isPresent()) {
                steps.add(StairwayStep.without(migration.key(), new StepOutcome.NotRun(end.get())));
            } else {
                ground = climb(ground, migration);
                counter.advance();
            }
        }
        return ground;
    }

    /** The ground that the next revision is tried from. */
    private Ground climb(Ground ground, Migration migration) {
        Stride stride = new Stair(ground, itinerary, migration).climb();
        steps.add(stride.step());
        clusterIsUntouched = clusterIsUntouched && !stride.touchesCluster();
        return switch (stride.footing()) {
            case SOUND -> {
                applied.add(migration.key());
                yield ground;
            }
            case SPOILT -> {
                applied.add(migration.key());
                yield madeGood(ground, stride, migration.key());
            }
            case LOST -> {
                end = Optional.of("the upgrade ended before it");
                yield ground;
            }
        };
    }

    private Ground madeGood(Ground spoilt, Stride stride, String key) {
        SchemaSnapshot expected = stride.since().startedFrom(spoilt.picture());
        Grounds.MadeGood good = grounds.madeGood(spoilt, clusterIsUntouched, applied, expected);
        repairs++;
        if (!good.fault().isEmpty()) {
            end = Optional.of("the state after " + itinerary.nameOf(key) + " could not be made good: " + good.fault());
        }
        return good.ground();
    }

    private StairwayFacts conclude(OptionalInt tables) {
        long bad = steps.stream().filter(step -> step.outcome().isFaulty()).count();
        int run = (int)
                steps.stream().filter(step -> step.upgradeMillis().isPresent()).count();
        Optional<String> fault = bad == 0 ? Optional.empty() : Optional.of("not restored: " + bad);
        clock.end(Phase.STAIRWAY, fault, OptionalInt.of(run), tables, Optional.empty());
        return new StairwayFacts(steps, grounds.superuserNeeds(), repairs);
    }
}
