package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.MigrationSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives out ground for single revisions, each on a server of its own, since what a chain leaves in the cluster, such as a role,
 * outlives its database; and makes spoilt ground good.
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
        return new Ground(provider, settings, source, limit);
    }

    /**
     * A ground that revisions have been applied on, and nothing else: the spoilt one renewed, where its cluster is as it was in the
     * beginning, else a new one.
     *
     * @param spoilt the ground so far
     * @param clusterIsUntouched whether nothing has come of the chain that belongs to the cluster
     * @param revisions keys of the revisions, oldest first
     * @param expected the schema that they must lead to
     * @return the ground, proved to be as expected, the caller being the one who closes it and the spoilt one where that is
     *     another; or why there is none
     */
    MadeGood madeGood(Ground spoilt, boolean clusterIsUntouched, List<String> revisions, SchemaSnapshot expected) {
        boolean renewable = clusterIsUntouched && settings.initSql().isEmpty();
        if (renewable
                && spoilt.renew(revisions)
                && differences(spoilt, expected).isEmpty()) {
            return new MadeGood(spoilt, "");
        }
        Ground ground = fresh();
        try {
            String fault = Replay.of(revisions, ground::up)
                    .map(failure -> failure.message().message())
                    .or(() -> differences(ground, expected))
                    .orElse("");
            return new MadeGood(ground, fault);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    private static Optional<String> differences(Ground ground, SchemaSnapshot expected) {
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
     * @param ground the ground
     * @param fault why it is not good all the same, as a clause; empty where it is
     */
    record MadeGood(Ground ground, String fault) {}
}
