package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is wrong with a project's migration files, without anything being run. */
final class SourceChecks implements SourceFault.Visitor<Observation> {

    private static final int CAUSE_WIDTH = 300;

    private final Chain chain;

    private SourceChecks(Chain chain) {
        this.chain = chain;
    }

    static List<Observation> of(Chain chain, CheckOptions options) {
        SourceChecks checks = new SourceChecks(chain);
        List<Observation> observations = new ArrayList<>();
        chain.reading().faults().stream()
                .filter(fault -> !fault.accept(new OrderWithinRing(chain)))
                .forEach(fault -> observations.add(fault.accept(checks)));
        observations.addAll(checks.nothingActive());
        options.revisionIdPattern().ifPresent(pattern -> observations.addAll(checks.idFormat(pattern)));
        if (options.downgrades() != DowngradePolicy.OFF) {
            observations.addAll(checks.waysDown());
        }
        return observations;
    }

    @Override
    public Observation orphanFile(SourceFault.OrphanFile fault) {
        String message = "Nothing includes " + fault.place().file() + ", so it never runs; expected " + fault.root()
                + " or a file that it includes to include it.";
        return Observation.of(FindingCode.ORPHAN_FILE, message, SourceRemedies.includeFile(fault))
                .at(fault.place());
    }

    @Override
    public Observation missingFile(SourceFault.MissingFile fault) {
        String message = "Can't locate " + chain.words().missing(fault)
                + "; expected it in one of the places that are looked in.";
        return Observation.of(FindingCode.MISSING_FILE, message, chain.words().findFile(fault))
                .at(fault.place())
                .with("Looked in", String.join("\n", fault.lookedIn()));
    }

    @Override
    public Observation includeLoop(SourceFault.IncludeLoop fault) {
        String ring = fault.steps().stream().map(Place::file).collect(Collectors.joining(" -> "));
        String message = "Cycle is detected in included files: " + ring + " -> "
                + fault.steps().get(0).file() + "; expected no file to include itself, however far round.";
        return Observation.of(FindingCode.CYCLE, message, SourceRemedies.cutLoop(fault))
                .at(fault.place())
                .with("Includes", fault.steps().stream().map(Place::toString).collect(Collectors.joining("\n")));
    }

    @Override
    public Observation unreadableFile(SourceFault.UnreadableFile fault) {
        String message =
                "Can't read " + fault.place() + ": " + Wording.shortened(Wording.firstLine(fault.cause()), CAUSE_WIDTH)
                        + "; expected a " + chain.words().readableFile() + ".";
        return Observation.of(
                        FindingCode.UNREADABLE_FILE, message, chain.words().mendFile(fault))
                .at(fault.place())
                .withWhole("What the parser said", fault.cause());
    }

    @Override
    public Observation strayFile(SourceFault.StrayFile fault) {
        String message = fault.place().file() + " never runs: " + fault.reason()
                + "; expected every script here to be one that " + chain.tool() + " takes.";
        return Observation.of(FindingCode.ORPHAN_FILE, message, chain.words().placeFile(fault))
                .at(fault.place());
    }

    @Override
    public Observation duplicateVersion(SourceFault.DuplicateVersion fault) {
        String places = fault.places().stream().map(Place::toString).collect(Collectors.joining(" and "));
        String message = Wording.firstLine(fault.said()) + ": " + places + "; expected each version once.";
        return Observation.of(
                        FindingCode.DUPLICATE_VERSION, message, chain.words().renameVersion(fault))
                .at(fault.place());
    }

    @Override
    public Observation orderContradictsParents(SourceFault.OrderContradictsParents fault) {
        String message =
                "Revision " + chain.titled(fault.child()) + " stands at " + fault.place() + ", before revision "
                        + chain.name(fault.parent()) + " at " + fault.parentPlace()
                        + ", which it needs; expected it after that, since "
                        + chain.tool() + " runs them in this order.";
        return Observation.of(FindingCode.ORDER_CONTRADICTS_PARENTS, message, SourceRemedies.moveChild(chain, fault))
                .about(chain, fault.child())
                .at(fault.place());
    }

    /** That its tool would not run the chain at all; empty where it would. */
    static Optional<Observation> refusal(Chain chain) {
        return chain.reading()
                .refusal()
                .map(reason -> Observation.of(
                                FindingCode.CHAIN_REFUSED,
                                chain.tool() + " refuses this chain: " + Wording.firstLine(reason)
                                        + "; expected it to be ready to run it.",
                                chain.words().satisfyTool())
                        .at(Place.of(chain.reading().root()))
                        .withWhole("What the tool said", reason));
    }

    /** A chain in which every revision is filtered: nothing of it would run. */
    private List<Observation> nothingActive() {
        List<Migration> migrations = chain.reading().migrations();
        if (migrations.isEmpty() || migrations.stream().anyMatch(Migration::active)) {
            return List.of();
        }
        String filters = migrations.stream()
                .flatMap(migration -> migration.participation().filter().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        String root = chain.reading().root();
        String message = "No revision of " + root + " takes part: filters leave out all " + migrations.size()
                + "; expected at least one to run.";
        return List.of(Observation.of(FindingCode.EMPTY_CHAIN, message, SourceRemedies.openFilters())
                .at(Place.of(root))
                .with("Filters", filters));
    }

    private List<Observation> idFormat(Pattern pattern) {
        return chain.reading().migrations().stream()
                .filter(migration -> !pattern.matcher(migration.revision().id()).matches())
                .map(migration -> Observation.of(
                                FindingCode.REVISION_ID_FORMAT,
                                "Revision id '" + migration.revision().id() + "' does not match the pattern; expected "
                                        + pattern + ".",
                                SourceRemedies.renameRevision(chain))
                        .about(chain, migration.key())
                        .at(migration.revision().place()))
                .toList();
    }

    private List<Observation> waysDown() {
        return chain.reading().migrations().stream()
                .filter(migration ->
                        migration.active() && migration.irreversible().isEmpty())
                .flatMap(migration ->
                        migration.wayDown().obstacle().stream().map(missing -> noDowngrade(migration, missing)))
                .toList();
    }

    private Observation noDowngrade(Migration migration, String missing) {
        String message = "Revision " + chain.titled(migration.key()) + " has no way down: " + Wording.firstLine(missing)
                + "; expected a downgrade, or a declaration that there can be none.";
        return Observation.of(FindingCode.NO_DOWNGRADE, message, chain.words().giveWayDown())
                .about(chain, migration.key())
                .at(migration.revision().place());
    }
}
