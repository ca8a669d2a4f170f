package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Says of each revision, from what the chain lane saw, what became of it. */
final class Outcomes {

    private final Itinerary itinerary;
    private final DowngradePolicy policy;
    private final Journey journey;
    private final Map<String, RevisionRun> up;
    private final Map<String, RevisionRun> down;
    private final Set<String> applied;

    Outcomes(Itinerary itinerary, DowngradePolicy policy, Journey journey) {
        this.itinerary = itinerary;
        this.policy = policy;
        this.journey = journey;
        this.up = byKey(Optional.of(journey.up().walk()));
        this.down = byKey(journey.down().map(Descent::walk));
        this.applied = new HashSet<>(journey.up().applied());
    }

    List<RevisionResult> of(List<Migration> migrations) {
        return migrations.stream().map(this::result).toList();
    }

    /** For a chain that was not run at all. */
    static List<RevisionResult> notRun(List<Migration> migrations, String reason) {
        return migrations.stream()
                .map(migration -> new RevisionResult(
                        migration.key(),
                        migration.active() ? new StepOutcome.NotRun(reason) : filtered(migration),
                        OptionalLong.empty(),
                        OptionalLong.empty()))
                .toList();
    }

    private RevisionResult result(Migration migration) {
        String key = migration.key();
        StepOutcome outcome = Optional.of(migration)
                .filter(it -> !it.active())
                .map(Outcomes::filtered)
                .or(() -> failed(key))
                .or(() -> unapplied(key))
                .or(() -> keptBack(migration))
                .orElseGet(() -> afterTheWayDown(key));
        return new RevisionResult(key, outcome, millis(up, key), millis(down, key));
    }

    /** For a revision that takes no part. */
    static StepOutcome filtered(Migration migration) {
        return new StepOutcome.Skipped(migration.participation().filter().orElse("it takes no part"));
    }

    private Optional<StepOutcome> failed(String key) {
        return failed(Optional.of(journey.up().walk()), Direction.UPGRADE, key)
                .or(() -> failed(journey.down().map(Descent::walk), Direction.DOWNGRADE, key))
                .or(() -> failed(journey.again().map(Reascent::walk), Direction.REUPGRADE, key));
    }

    private static Optional<StepOutcome> failed(Optional<Walk> walk, Direction direction, String key) {
        Optional<RunFailure> failure = walk.filter(it -> it.failedAt(key)).flatMap(Walk::failure);
        return failure.map(cause -> new StepOutcome.Failed(direction, cause));
    }

    private Optional<StepOutcome> unapplied(String key) {
        if (applied.contains(key)) {
            return Optional.ofNullable(up.get(key))
                    .filter(run -> run.effect() == RevisionRun.Effect.MARKED)
                    .map(Outcomes::unapplied);
        }
        if (up.containsKey(key)) {
            return Optional.of(unapplied(up.get(key)));
        }
        return Optional.of(
                journey.up().walk().failure().isPresent()
                        ? new StepOutcome.NotRun("the upgrade ended before it")
                        : new StepOutcome.Skipped("the tool passed it over and its history does not hold it"));
    }

    /** For a revision that the tool marked as ran, or passed over. */
    static StepOutcome unapplied(RevisionRun run) {
        return new StepOutcome.Skipped(
                run.effect() == RevisionRun.Effect.MARKED
                        ? "marked as ran without being run: " + run.note()
                        : "passed over: " + run.note());
    }

    private Optional<StepOutcome> keptBack(Migration migration) {
        if (policy == DowngradePolicy.OFF) {
            return Optional.of(new StepOutcome.Skipped("downgrades=off"));
        }
        if (itinerary.atOrBelowFloor(migration.key())) {
            return Optional.of(new StepOutcome.Skipped("at or below the floor"));
        }
        Optional<StepOutcome> stays = migration.wayDown().stays().map(StepOutcome.Skipped::new);
        return stays.or(() -> migration.barrier().map(StepOutcome.Irreversible::new));
    }

    private StepOutcome afterTheWayDown(String key) {
        if (!down.containsKey(key)) {
            return new StepOutcome.NotRun("the way down ended before it");
        }
        return journey.restored()
                ? new StepOutcome.Restored()
                : new StepOutcome.NotRun(
                        "reverted, but the state before the chain was not restored, so nothing is proved");
    }

    private static OptionalLong millis(Map<String, RevisionRun> runs, String key) {
        return runs.containsKey(key) ? OptionalLong.of(runs.get(key).millis()) : OptionalLong.empty();
    }

    private static Map<String, RevisionRun> byKey(Optional<Walk> walk) {
        Map<String, RevisionRun> runs = new HashMap<>();
        walk.ifPresent(it -> it.revisions().forEach(run -> runs.putIfAbsent(run.key(), run)));
        return runs;
    }
}
