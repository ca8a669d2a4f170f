package io.github.migrationverify;

import io.github.migrationverify.check.AgainstGit;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.BaselineRenewal;
import io.github.migrationverify.check.Checks;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.published.Publication;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.report.Report.DatabaseDescription;
import io.github.migrationverify.roundtrip.Progress;
import io.github.migrationverify.roundtrip.RoundTrip;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The front door: reads a chain, runs it on a database, judges what was seen.
 *
 * <pre>{@code
 * Report report = new MigrationVerifier(source, options).verify(provider, progress);
 * }</pre>
 */
public final class MigrationVerifier {

    /** Each lane of a round trip has a server of its own. */
    private static final int LANES = 2;

    private final MigrationSource source;
    private final VerifierOptions options;
    private final Optional<PublishedLook> published;

    /**
     * Prepares a run that knows nothing of git.
     *
     * @param source the project's migrations
     * @param options what the project asks
     */
    public MigrationVerifier(MigrationSource source, VerifierOptions options) {
        this.source = source;
        this.options = options;
        this.published = Optional.empty();
    }

    /**
     * Prepares a run that also looks at what is published.
     *
     * @param found the project's migrations
     * @param directory the project's folder
     * @param options what the project asks
     */
    public MigrationVerifier(SourceSearch.Found found, Path directory, VerifierOptions options) {
        this.source = found.source();
        this.options = options;
        this.published = Optional.of(new PublishedLook(found, directory, options.git()));
    }

    /**
     * Judges the chain by its graph and its text alone.
     *
     * @return the report, without a round trip
     * @throws InvalidOptionsException where an option names a revision that the chain does not have, or a branch that the
     *     repository does not have
     */
    public Report check() {
        SourceReading reading = new OptionsOnChain(source.read(), options).reading();
        return report(reading, published(reading), "none", Optional.empty());
    }

    /**
     * Judges the chain by its graph, its text and a round trip.
     *
     * @param provider gives the database server; it is gone when this returns
     * @param progress told how the round trip goes on
     * @return the report
     * @throws InvalidOptionsException where an option names a revision that the chain does not have, or a branch that the
     *     repository does not have
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where no server can be had
     * @throws io.github.migrationverify.source.ToolUnavailableException where the tool cannot be run here
     */
    public Report verify(DatabaseProvider provider, Progress progress) {
        try (StartedAhead servers = new StartedAhead(provider, LANES)) {
            OptionsOnChain known = new OptionsOnChain(source.read(), options);
            SourceReading reading = prepared(known.reading());
            Optional<Publication> publication = published(reading);
            RoundTrip trip = new RoundTrip(source, reading, known.roundTrip(options.roundTrip()), progress);
            return report(reading, publication, provider.name(), Optional.of(trip.run(servers)));
        }
    }

    /** Whoever would not be run does not have to be there. */
    private SourceReading prepared(SourceReading reading) {
        return reading.refusal().isPresent()
                ? reading
                : source.prepare().map(reading::ofVersion).orElse(reading);
    }

    /**
     * Brings the baseline of the options up to date.
     *
     * @param report what {@link #verify} or {@link #check} showed
     * @return what the baseline becomes
     */
    public BaselineRenewal renewBaseline(Report report) {
        return new Checks(options.checks()).renewBaseline(report.chain(), report.roundTrip(), report.git());
    }

    /**
     * Judges a run once more, under another baseline.
     *
     * @param report what {@link #verify} or {@link #check} showed
     * @param baseline the baseline
     * @return the report of the same run
     */
    public Report judgedUnder(Report report, Baseline baseline) {
        Checks checks = new Checks(options.checks().with(baseline));
        return report.with(checks.judge(report.chain(), report.roundTrip(), report.git()));
    }

    private Optional<Publication> published(SourceReading reading) {
        return published.map(look -> look.at(reading));
    }

    private Report report(
            SourceReading reading, Optional<Publication> publication, String provider, Optional<RoundTripResult> trip) {
        AgainstGit git = new AgainstGit(publication, options.git().onlyNew());
        List<Finding> findings = new Checks(options.checks()).judge(reading, trip, git);
        String role = options.roundTrip().role().name().toLowerCase(Locale.ROOT);
        return new Report(
                options.toolVersion(),
                Instant.now(),
                reading,
                new DatabaseDescription(provider, role),
                trip,
                git,
                findings,
                NotCovered.by(reading, trip, git, findings));
    }
}
