package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Optional;

/**
 * Runs a chain up, down and up again on real databases and says what happened, in two lanes: the whole chain, the way production
 * is driven, and each revision by itself. A failed phase does not end the trip where the rest still says something.
 */
public final class RoundTrip {

    /** Each takes a server and a core; more of them would wait for the disk and fill the memory. */
    private static final int MOST_STRETCHES = 4;

    private final MigrationSource source;
    private final SourceReading reading;
    private final RoundTripOptions options;
    private final Progress progress;

    /**
     * Prepares a trip.
     *
     * @param source the chain's tool
     * @param reading the chain as that source read it
     * @param options how the trip is to be made
     * @param progress told how it goes on
     */
    public RoundTrip(MigrationSource source, SourceReading reading, RoundTripOptions options, Progress progress) {
        this.source = source;
        this.reading = reading;
        this.options = options;
        this.progress = new InTurn(progress);
    }

    /**
     * Makes the trip, each lane on servers of its own, which are gone afterwards. Where there is more than one core the lanes run side
     * by side, and the stairway of a long chain is walked in as many stretches as there are cores, four at most.
     *
     * @param provider gives the servers
     * @return what happened; all phases skipped, with the reason, where the tool would not run the chain or has nothing
     *     to run
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where no server can be had or it is lost
     */
    public RoundTripResult run(DatabaseProvider provider) {
        Optional<String> obstacle = reading.refusal().or(this::nothingToRun);
        if (obstacle.isPresent()) {
            return skipped(obstacle.get());
        }
        return options.downgrades() == DowngradePolicy.OFF
                ? lanes(provider).withoutStairway("downgrades=off")
                : lanes(provider).run();
    }

    private Lanes lanes(DatabaseProvider provider) {
        PhaseClock chainClock = new PhaseClock(progress);
        PhaseClock stairwayClock = new PhaseClock(progress);
        int cores = Runtime.getRuntime().availableProcessors();
        return new Lanes(
                new ChainLane(source, reading, options, provider, chainClock),
                new StairwayLane(
                        reading, options, () -> grounds(provider), Math.min(cores, MOST_STRETCHES), stairwayClock),
                chainClock,
                stairwayClock);
    }

    private Grounds grounds(DatabaseProvider provider) {
        return new Grounds(source, provider, options, SchemaWatch::open);
    }

    private Optional<String> nothingToRun() {
        boolean some = reading.migrations().stream().anyMatch(Migration::active);
        return some ? Optional.empty() : Optional.of("there is no revision to run");
    }

    private RoundTripResult skipped(String reason) {
        PhaseClock clock = new PhaseClock(progress);
        for (Phase phase : Phase.values()) {
            clock.skip(phase, reason);
        }
        return new RoundTripResult(
                Optional.empty(),
                clock.results(),
                Outcomes.notRun(reading.migrations(), reason),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
