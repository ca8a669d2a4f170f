package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of the stairway: some revisions that follow each other, each run by itself, up, down and up again. Where a revision leaves a
 * state that is not the one it should leave, that state is made good by the upgrades alone, never by the suspect downgrade, and the
 * stretch goes on: one run shows every bad revision.
 *
 * <p>After each flight of revisions, each longer than the one before, what was followed step by step is compared with a look at
 * everything. Where they disagree the flight is walked again, with a look at everything after each step.
 */
final class Stretch implements AutoCloseable {

    private static final int FIRST_FLIGHT = 64;

    private final Span span;
    private final Itinerary itinerary;
    private final Grounds grounds;
    private final CountingListener counter;
    private final List<StairwayStep> steps = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();
    private Optional<Ground> standing = Optional.empty();
    private Optional<String> end = Optional.empty();
    private boolean clusterIsUntouched = true;
    private int repairs;

    /** Makes ready to walk, on ground of its own; what gives that is closed with this. */
    Stretch(Span span, Itinerary itinerary, Grounds grounds, CountingListener counter) {
        this.span = span;
        this.itinerary = itinerary;
        this.grounds = grounds;
        this.counter = counter;
    }

    /** Upgrades what it stands on, and runs its own revisions. Where the former fails, nothing is run. Returns itself. */
    Stretch walk() {
        List<String> below = span.keysBelow();
        Grounds.Start start = grounds.above(below);
        if (start.fault().isEmpty()) {
            applied.addAll(below);
            clusterIsUntouched = start.clusterIsUntouched();
            standing = Optional.of(walk(start.ground(), span.own()));
        }
        return this;
    }

    /** Runs what another one could not, which follows what this has run. */
    void goOn(Stretch next) {
        standing = standing.map(ground -> walk(ground, next.span.own()));
    }

    private Ground walk(Ground from, List<Migration> migrations) {
        Ground ground = from;
        for (List<Migration> flight : flights(migrations)) {
            ground = audited(ground, flight);
        }
        return ground;
    }

    private static List<List<Migration>> flights(List<Migration> all) {
        List<List<Migration>> flights = new ArrayList<>();
        int length = FIRST_FLIGHT;
        for (int from = 0; from < all.size(); from += length / 2) {
            flights.add(all.subList(from, Math.min(from + length, all.size())));
            length *= 2;
        }
        return flights;
    }

    private Ground audited(Ground ground, List<Migration> flight) {
        int stepsBelow = steps.size();
        List<String> appliedBelow = List.copyOf(applied);
        Optional<String> endBelow = end;
        Ground top = climb(ground, flight);
        if (top.isTrue()) {
            return top;
        }
        top.close();
        steps.subList(stepsBelow, steps.size()).clear();
        applied.subList(appliedBelow.size(), applied.size()).clear();
        end = endBelow;
        return climb(grounds.watchedAsAWhole(appliedBelow), flight);
    }

    private Ground climb(Ground start, List<Migration> flight) {
        Ground reached = start;
        for (Migration migration : flight) {
            if (!migration.active()) {
                steps.add(StairwayStep.without(migration.key(), Outcomes.filtered(migration)));
            } else if (end.isPresent()) {
                steps.add(StairwayStep.without(migration.key(), new StepOutcome.NotRun(end.get())));
            } else {
                reached = climb(reached, migration);
                counter.advance();
            }
        }
        return reached;
    }

    /** The ground that the next revision is tried from. */
    private Ground climb(Ground from, Migration migration) {
        Stride stride = new Stair(from, itinerary, migration).climb();
        steps.add(stride.step());
        clusterIsUntouched = clusterIsUntouched && !stride.touchesCluster();
        return switch (stride.footing()) {
            case SOUND -> {
                applied.add(migration.key());
                yield from;
            }
            case SPOILT -> {
                applied.add(migration.key());
                yield madeGood(from, stride, migration.key());
            }
            case LOST -> {
                end = Optional.of("the upgrade ended before it");
                yield from;
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

    /** What was seen of each revision, in the order in which they were walked. */
    List<StairwayStep> steps() {
        return steps;
    }

    /** Whether what it stands on could not be applied. */
    boolean hadNoGround() {
        return standing.isEmpty();
    }

    /** Whether nothing that follows can be run. */
    boolean hasEnded() {
        return end.isPresent();
    }

    /** How often a state had to be made good. */
    int repairs() {
        return repairs;
    }

    /** Refusals for want of privilege that a retry as a superuser got past. */
    List<RunFailure> superuserNeeds() {
        return grounds.superuserNeeds();
    }

    /** How many tables stand at its top; empty where it had no ground. */
    OptionalInt tables() {
        return standing.map(ground -> Site.tables(ground.picture())).orElse(OptionalInt.empty());
    }

    @Override
    public void close() {
        grounds.close();
    }
}
