package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Optional;

/** The lane that drives the whole chain as production does: all the way up, down, and up again. */
final class ChainLane {

    private final MigrationSource source;
    private final SourceReading reading;
    private final RoundTripOptions options;
    private final DatabaseProvider provider;
    private final PhaseClock clock;
    private final Itinerary itinerary;
    private final ScratchSettings settings;
    private final StepLimit limit;

    ChainLane(
            MigrationSource source,
            SourceReading reading,
            RoundTripOptions options,
            DatabaseProvider provider,
            PhaseClock clock) {
        this.source = source;
        this.reading = reading;
        this.options = options;
        this.provider = provider;
        this.clock = clock;
        this.itinerary = new Itinerary(reading, options.floor());
        this.settings = new ScratchSettings(options.role(), options.initSql());
        this.limit = new StepLimit(options.stepTimeout());
    }

    RoundTripResult run() {
        try (DatabaseServer server = provider.start();
                ScratchDatabase database = ScratchDatabase.create(server, settings);
                Site site = new Site(source, database, limit);
                Provenance provenance = new Provenance(database.openAsAdministrator())) {
            SchemaSnapshot empty = site.picture();
            UpPhases up = new UpPhases(site, itinerary, clock, provenance);
            List<ObjectKey> unclean = up.verifyClean(empty, options.initSql());
            Ascent ascent = up.upgrade(empty);
            Optional<ModelComparison> models = up.checkSchema(ascent);
            Optional<Descent> descent = descend(site, provenance, ascent);
            Optional<Reascent> again = ascendAgain(site, ascent);
            return result(database.serverVersion(), unclean, new Journey(ascent, models, descent, again), provenance);
        }
    }

    private Optional<Descent> descend(Site site, Provenance provenance, Ascent ascent) {
        if (options.downgrades() == DowngradePolicy.OFF) {
            clock.skip(Phase.DOWNGRADE, "downgrades=off");
            clock.skip(Phase.NOTHING_REMAINS, "downgrades=off");
            return Optional.empty();
        }
        return Optional.of(new DownPhases(site, itinerary, clock, provenance).downgrade(ascent));
    }

    private Optional<Reascent> ascendAgain(Site site, Ascent ascent) {
        AgainPhases again = new AgainPhases(itinerary, clock);
        if (ascent.walk().failure().isPresent()) {
            again.skip("the upgrade did not reach head");
            return Optional.empty();
        }
        return Optional.of(
                options.downgrades() == DowngradePolicy.OFF ? fromEmpty(again, ascent) : again.upgrade(site, ascent));
    }

    /** On a second server, since what a chain leaves in the cluster, such as a role, outlives its database. */
    private Reascent fromEmpty(AgainPhases again, Ascent ascent) {
        try (DatabaseServer second = provider.start();
                ScratchDatabase database = ScratchDatabase.create(second, settings);
                Site site = new Site(source, database, limit)) {
            return again.upgrade(site, ascent);
        }
    }

    private RoundTripResult result(String version, List<ObjectKey> unclean, Journey journey, Provenance provenance) {
        List<RevisionResult> outcomes = new Outcomes(itinerary, options.downgrades(), journey).of(reading.migrations());
        return new RoundTripResult(
                Optional.of(version),
                clock.results(),
                outcomes,
                unclean,
                Optional.of(journey.up().facts(provenance, journey.models())),
                journey.down().map(Descent::facts),
                journey.again().map(Reascent::facts),
                Optional.empty(),
                journey.superuserNeeds());
    }
}
