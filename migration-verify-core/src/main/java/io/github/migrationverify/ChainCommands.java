package io.github.migrationverify;

import io.github.migrationverify.check.AgainstGit;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.check.Checks;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.history.ChainView;
import io.github.migrationverify.history.CurrentState;
import io.github.migrationverify.history.InvalidRangeException;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.history.Merged;
import io.github.migrationverify.history.Standing;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a chain by hand: the commands of {@code alembic}, for every tool. */
public final class ChainCommands {

    /** A chain with these is whole all the same. */
    private static final Set<FindingCode> NO_BREAK = EnumSet.of(
            FindingCode.MULTIPLE_HEADS,
            FindingCode.MULTIPLE_BASES,
            FindingCode.EMPTY_CHAIN,
            FindingCode.REVISION_ID_FORMAT);

    private final MigrationSource source;

    /**
     * Prepares the commands.
     *
     * @param source the project's migrations
     */
    public ChainCommands(MigrationSource source) {
        this.source = source;
    }

    /**
     * {@return the heads of the chain}
     *
     * @param verbose whether all that is known of them is to be shown
     */
    public Listing heads(boolean verbose) {
        return view(source.read(), List.of()).heads(verbose);
    }

    /**
     * The revisions of the chain, newest first.
     *
     * @param range a part of it, as {@code alembic history -r} takes it; empty for all of it
     * @param verbose whether all that is known of them is to be shown
     * @param database whose current revisions are to be marked; empty for none
     * @return them, with lanes
     * @throws InvalidOptionsException where the range makes no sense on this chain
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where the database cannot be read
     */
    public Listing history(Optional<String> range, boolean verbose, Optional<DatabaseChoice> database) {
        SourceReading reading = source.read();
        List<Revision> current = database.map(chosen -> new Standing(reading, recorded(reading, chosen)).current())
                .orElse(List.of());
        try {
            return view(reading, current).history(range, verbose);
        } catch (InvalidRangeException e) {
            throw new InvalidOptionsException(List.of(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Where a database stands on the chain. It is only read.
     *
     * @param database the database
     * @return what it holds and what it does not
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where it cannot be read
     */
    public CurrentState current(DatabaseChoice database) {
        SourceReading reading = source.read();
        AppliedRevisions recorded = recorded(reading, database);
        return view(reading, List.of())
                .current(new Standing(reading, recorded), database.database().shown(), recorded.table());
    }

    /**
     * Writes a revision that merges heads. Where what comes of it is not one new revision on those heads, and nothing wrong, the files are put
     * back as they were.
     *
     * @param order what is asked of it
     * @return what was written
     * @throws InvalidOptionsException where there is nothing to merge, or it cannot be done
     */
    public Merged merge(MergeOrder order) {
        return new Merging(source).merge(order);
    }

    private AppliedRevisions recorded(SourceReading reading, DatabaseChoice chosen) {
        return chosen.database().read(connection -> source.recorded(reading, connection, chosen.history()));
    }

    private ChainView view(SourceReading reading, List<Revision> current) {
        return new ChainView(source, reading, current, broken(reading));
    }

    /**
     * A database to be compared with a chain.
     *
     * @param database the database
     * @param history where the tool's history is in it, as far as the user says so
     */
    public record DatabaseChoice(UserDatabase database, HistoryPlace history) {}

    private static Optional<String> broken(SourceReading reading) {
        List<Finding> breaks = breaks(reading);
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        String more = breaks.size() == 1 ? "" : " And " + (breaks.size() - 1) + " more:";
        return Optional.of("The chain is broken, and shown as far as it goes. "
                + sentence(breaks.get(0).message()) + more + " `mvn migration-verify:check` says what to do.");
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    /** What keeps a chain from being whole, the first the most telling. */
    static List<Finding> breaks(SourceReading reading) {
        CheckOptions options =
                new CheckOptions(DowngradePolicy.OFF, Map.of(), List.of(), Optional.empty(), Baseline.none());
        return new Checks(options)
                .judge(reading, Optional.empty(), AgainstGit.unseen()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .filter(finding -> !NO_BREAK.contains(finding.code()))
                        .toList();
    }
}
