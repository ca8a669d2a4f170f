package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives out ground for single revisions, each on a server of its own, since what a chain leaves in the cluster, such as a role,
 * outlives its database; and makes spoilt ground good.
 */
final class Grounds implements AutoCloseable {

    private final MigrationSource source;
    private final DatabaseProvider provider;
    private final ScratchSettings settings;
    private final StepLimit limit;
    private final Ground.Lookout lookout;
    private final List<Ground> all = new ArrayList<>();

    Grounds(MigrationSource source, DatabaseProvider provider, RoundTripOptions options, Ground.Lookout lookout) {
        this.source = source;
        this.provider = provider;
        this.settings = new ScratchSettings(options.role(), options.initSql());
        this.limit = new StepLimit(options.stepTimeout());
        this.lookout = lookout;
    }

    /**
     * Ground that revisions have been applied on, one after the other, without a look between them.
     *
     * @param revisions keys of the revisions, oldest first
     * @return the ground; or why one of them could not be applied
     */
    Start above(List<String> revisions) {
        Ground ground = fresh(lookout);
        if (revisions.isEmpty()) {
            return new Start(ground, true, Optional.empty());
        }
        SchemaSnapshot empty = ground.picture();
        Optional<String> fault = replayed(revisions, ground);
        ground.watchAnew();
        return new Start(ground, ofTheCluster(empty).equals(ofTheCluster(ground.picture())), fault);
    }

    /** Why the revisions could not all be applied; empty where they were. */
    private static Optional<String> replayed(List<String> revisions, Ground ground) {
        return Replay.of(revisions, ground::up).map(failure -> failure.message().message());
    }

    private Ground fresh(Ground.Lookout watching) {
        Ground ground = new Ground(provider, settings, source, limit, watching);
        all.add(ground);
        return ground;
    }

    /**
     * A ground that is looked at as a whole after each step, and that revisions have been applied on.
     *
     * @param revisions keys of the revisions, oldest first
     * @return the ground; where a revision could not be applied any more, what follows shows it
     */
    Ground watchedAsAWhole(List<String> revisions) {
        Ground ground = fresh(SchemaWatch::whole);
        Replay.of(revisions, ground::up);
        ground.look();
        return ground;
    }

    /**
     * A ground that revisions have been applied on, and nothing else: the spoilt one renewed, where its cluster is as it was in the
     * beginning, else a new one.
     *
     * @param spoilt the ground so far
     * @param clusterIsUntouched whether nothing has come of the chain that belongs to the cluster
     * @param revisions keys of the revisions, oldest first
     * @param expected the schema that they must lead to
     * @return the ground, proved to be as expected, the spoilt one being closed where it is another; or why it is not as expected
     */
    MadeGood madeGood(Ground spoilt, boolean clusterIsUntouched, List<String> revisions, SchemaSnapshot expected) {
        boolean renewable = clusterIsUntouched && settings.initSql().isEmpty();
        if (renewable
                && spoilt.renew(revisions)
                && differences(spoilt, expected).isEmpty()) {
            return new MadeGood(spoilt, "");
        }
        spoilt.close();
        Ground ground = fresh(lookout);
        String fault = replayed(revisions, ground)
                .or(() -> differences(ground, expected))
                .orElse("");
        return new MadeGood(ground, fault);
    }

    /** Refusals for want of privilege that a retry as a superuser got past. */
    List<RunFailure> superuserNeeds() {
        return all.stream().flatMap(ground -> ground.superuserNeeds().stream()).toList();
    }

    /** Closes all ground. */
    @Override
    public void close() {
        all.forEach(Ground::close);
    }

    private static Set<SchemaObject> ofTheCluster(SchemaSnapshot picture) {
        return picture.objects().values().stream()
                .filter(object -> object.key().kind().ofTheCluster())
                .collect(Collectors.toSet());
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

    /**
     * Where to begin.
     *
     * @param ground the ground
     * @param clusterIsUntouched whether nothing has come of what is below that belongs to the cluster
     * @param fault why what is below could not be applied; empty where it was
     */
    record Start(Ground ground, boolean clusterIsUntouched, Optional<String> fault) {}
}
