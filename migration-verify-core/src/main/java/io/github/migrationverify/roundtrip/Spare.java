package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.Stepper;
import java.util.List;
import java.util.Optional;

/**
 * A second database in a ground's cluster that is only ever upgraded, and from which the ground is made good by copying. It is behind
 * the ground until it is needed, so that every revision is applied to it once at most, however often that is.
 *
 * <p>It serves only as long as the chain has touched nothing that belongs to the cluster: two databases cannot both have created a
 * role, and a role that one of them uses cannot be dropped by the other.
 */
final class Spare {

    private final MigrationSource source;
    private final ScratchDatabase database;
    private final StepLimit limit;
    private int applied;

    Spare(MigrationSource source, ScratchDatabase database, StepLimit limit) {
        this.source = source;
        this.database = database;
        this.limit = limit;
    }

    /** A copy with these revisions applied, oldest first, and nothing else; empty where they could not be applied. */
    Optional<ScratchDatabase> copyWith(List<String> revisions) {
        try (Stepper stepper = source.openStepper(database.migrator())) {
            Optional<RunFailure> failure =
                    Replay.of(revisions.subList(applied, revisions.size()), key -> step(stepper, key));
            if (failure.isPresent()) {
                return Optional.empty();
            }
            applied = revisions.size();
        }
        return Optional.of(database.copy());
    }

    private MigrationRun step(Stepper stepper, String key) {
        return Privilege.step(database, () -> limit.within(database, key, () -> stepper.upgrade(key)), knownNeed -> {});
    }
}
