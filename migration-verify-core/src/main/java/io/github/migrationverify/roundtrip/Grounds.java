package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;

/**
 * Gives out ground for single revisions, each on a server of its own, since what a chain leaves in the cluster, such as a role,
 * outlives its database.
 */
final class Grounds {

    private final MigrationSource source;
    private final DatabaseProvider provider;
    private final ScratchSettings settings;
    private final StepLimit limit;

    Grounds(MigrationSource source, DatabaseProvider provider, RoundTripOptions options) {
        this.source = source;
        this.provider = provider;
        this.settings = new ScratchSettings(options.role(), options.initSql());
        this.limit = new StepLimit(options.stepTimeout());
    }

    /** An empty ground; the caller closes it. */
    Ground fresh() {
        return Ground.fresh(provider, settings, source, limit);
    }

    /**
     * A ground that revisions have been applied on, and nothing else.
     *
     * @param applied keys of the revisions, oldest first
     * @param expected the schema that they must lead to
     * @return the ground, proved to be as expected, which the caller closes; or why there is none
     */
    MadeGood madeGood(List<String> applied, SchemaSnapshot expected) {
        Ground ground = fresh();
        Optional<String> fault;
        try {
            fault = replay(ground, applied).or(() -> differs(ground, expected));
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
        if (fault.isPresent()) {
            ground.close();
            return new MadeGood(Optional.empty(), fault.get());
        }
        return new MadeGood(Optional.of(ground), "");
    }

    private static Optional<String> replay(Ground ground, List<String> applied) {
        for (String key : applied) {
            MigrationRun run = ground.up(key);
            if (run.failure().isPresent()) {
                return run.failure().map(RunFailure::message).map(message -> message.message());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> differs(Ground ground, SchemaSnapshot expected) {
        ground.look();
        SchemaDiff difference = SchemaDiff.between(expected, ground.picture());
        return difference.isEmpty()
                ? Optional.empty()
                : Optional.of("differences from the first time: "
                        + difference.changes().size());
    }

    /**
     * What came of making a state good.
     *
     * @param ground the ground; empty where it could not be had
     * @param fault why not, as a clause
     */
    record MadeGood(Optional<Ground> ground, String fault) {}
}
