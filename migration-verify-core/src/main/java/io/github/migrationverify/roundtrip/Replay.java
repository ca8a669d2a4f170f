package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Upgrades that have been seen to work before, run elsewhere. */
final class Replay {

    private Replay() {}

    /** Why one of them did not work; empty where all did. */
    static Optional<RunFailure> of(List<String> revisions, Function<String, MigrationRun> upgrade) {
        for (String key : revisions) {
            MigrationRun run = upgrade.apply(key);
            if (run.failure().isPresent()) {
                return run.failure();
            }
        }
        return Optional.empty();
    }
}
