package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaStep;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import java.util.Optional;
import java.util.OptionalLong;

/** One revision, up, down and up again, from a state in which all that it stands on is applied. */
final class Stair {

    private final Ground ground;
    private final Itinerary itinerary;
    private final Migration migration;
    private final String key;

    Stair(Ground ground, Itinerary itinerary, Migration migration) {
        this.ground = ground;
        this.itinerary = itinerary;
        this.migration = migration;
        this.key = migration.key();
    }

    Stride climb() {
        MigrationRun up = ground.up(key);
        if (up.failure().isPresent()) {
            return lost(up.failure().get(), ground.look());
        }
        Optional<RevisionRun> run = up.revisions().stream().findFirst();
        OptionalLong millis = run.map(RevisionRun::millis).map(OptionalLong::of).orElse(OptionalLong.empty());
        Optional<StepOutcome> stays = passedOver(run).or(this::keptBack);
        if (stays.isPresent()) {
            return stay(stays.get(), ground.look(), millis);
        }
        ground.expectDown();
        return comeDown(ground.look(), millis);
    }

    private Stride lost(RunFailure cause, SchemaStep rise) {
        StairwayStep step = failed(Direction.UPGRADE, cause, rise, OptionalLong.empty());
        return new Stride(step, Stride.Footing.LOST, rise, SchemaStep.NOTHING);
    }

    private Stride stay(StepOutcome outcome, SchemaStep rise, OptionalLong upMillis) {
        SchemaDiff none = StairwayStep.NO_DIFFERENCE;
        StairwayStep step = new StairwayStep(key, outcome, none, none, upMillis, OptionalLong.empty());
        return new Stride(step, Stride.Footing.SOUND, rise, SchemaStep.NOTHING);
    }

    private Stride comeDown(SchemaStep rise, OptionalLong upMillis) {
        MigrationRun down = ground.down(key);
        SchemaStep fall = ground.look();
        Optional<RunFailure> failure = down.failure();
        if (failure.isPresent()) {
            boolean intact = fall.diff().isEmpty() && ground.holds(key);
            StairwayStep step = declared(failed(Direction.DOWNGRADE, failure.get(), fall, upMillis));
            return new Stride(step, intact ? Stride.Footing.SOUND : Stride.Footing.SPOILT, rise, fall);
        }
        return comeUpAgain(rise, fall, upMillis, OptionalLong.of(millis(down)));
    }

    private Stride comeUpAgain(SchemaStep rise, SchemaStep fall, OptionalLong upMillis, OptionalLong downMillis) {
        SchemaDiff trace = rise.then(fall).diff();
        MigrationRun up = ground.up(key);
        SchemaStep since = fall.then(ground.look());
        SchemaDiff again = up.failure().isPresent() ? StairwayStep.NO_DIFFERENCE : since.diff();
        StepOutcome outcome = trace.isEmpty() ? afterAll(up, again) : new StepOutcome.LeftTrace(trace);
        StairwayStep step =
                declared(new StairwayStep(key, outcome, again, StairwayStep.NO_DIFFERENCE, upMillis, downMillis));
        boolean sound = up.failure().isEmpty() && again.isEmpty();
        return new Stride(step, sound ? Stride.Footing.SOUND : Stride.Footing.SPOILT, rise, since);
    }

    /** Where the downgrade restored everything, only the second way up can still be at fault. */
    private StepOutcome afterAll(MigrationRun up, SchemaDiff again) {
        if (up.failure().isPresent()) {
            return new StepOutcome.Failed(Direction.REUPGRADE, up.failure().get());
        }
        return again.isEmpty()
                ? new StepOutcome.Restored()
                : new StepOutcome.Failed(
                        Direction.REUPGRADE,
                        failure("the schema differs from that after its first upgrade", millis(up)));
    }

    private Optional<StepOutcome> passedOver(Optional<RevisionRun> run) {
        if (run.isEmpty()) {
            return Optional.of(new StepOutcome.Skipped("the tool passed it over and its history does not hold it"));
        }
        return run.filter(it -> it.effect() != Effect.APPLIED).map(Outcomes::unapplied);
    }

    private Optional<StepOutcome> keptBack() {
        if (itinerary.atOrBelowFloor(key)) {
            return Optional.of(new StepOutcome.Skipped("at or below the floor"));
        }
        Optional<String> stays = migration.wayDown().stays();
        if (stays.isPresent()) {
            return stays.map(StepOutcome.Skipped::new);
        }
        return migration.wayDown().obstacle().isPresent()
                ? migration.barrier().map(StepOutcome.Irreversible::new)
                : Optional.empty();
    }

    /** A way down that is declared not to work and does not is as it should be. */
    private StairwayStep declared(StairwayStep step) {
        boolean came = step.outcome().id().equals(StepOutcome.Restored.ID);
        return migration.irreversible().isEmpty() || came
                ? step
                : step.of(new StepOutcome.Irreversible(migration.irreversible().get()));
    }

    private StairwayStep failed(Direction direction, RunFailure cause, SchemaStep done, OptionalLong upMillis) {
        return new StairwayStep(
                key,
                new StepOutcome.Failed(direction, cause),
                StairwayStep.NO_DIFFERENCE,
                done.diff(),
                upMillis,
                OptionalLong.empty());
    }

    private RunFailure failure(String words, long millis) {
        return new RunFailure(Optional.of(key), ServerMessage.unsaid(words, Optional.empty()), millis);
    }

    private static long millis(MigrationRun run) {
        return run.revisions().stream().mapToLong(RevisionRun::millis).sum();
    }
}
