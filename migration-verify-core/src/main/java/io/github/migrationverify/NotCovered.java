package io.github.migrationverify;

import io.github.migrationverify.check.AgainstGit;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.published.Publication;
import io.github.migrationverify.report.Report.NotChecked;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a run does not cover, so that silence never means success. */
final class NotCovered {

    private static final List<NotChecked> LIMITS = List.of(
            new NotChecked("tablespaces' locations", "they are folders of a machine, and a scratch server has its own"),
            new NotChecked("rows", "the round trip starts from an empty database, and schemas are compared, not data"));

    private NotCovered() {}

    static List<NotChecked> by(
            SourceReading reading, Optional<RoundTripResult> trip, AgainstGit git, List<Finding> findings) {
        List<NotChecked> gaps = new ArrayList<>();
        trip.ifPresent(result -> gaps.addAll(phases(result)));
        trip.flatMap(NotCovered::models).ifPresent(gaps::add);
        trip.flatMap(NotCovered::wayDown).ifPresent(gaps::add);
        git.publication()
                .ifPresent(publication ->
                        publication.gaps().forEach(gap -> gaps.add(new NotChecked(gap.what(), gap.why()))));
        notes(git, findings).ifPresent(gaps::add);
        reading.gaps().forEach(gap -> gaps.add(new NotChecked(gap.what(), gap.why())));
        for (Migration migration : reading.migrations()) {
            String name = "revision " + reading.graph().nameOf(migration.key());
            migration.participation().filter().ifPresent(reason -> gaps.add(new NotChecked(name, reason)));
        }
        if (trip.isEmpty()) {
            gaps.add(new NotChecked("the round trip", "only the graph and the text were asked for"));
        } else {
            gaps.addAll(LIMITS);
        }
        return gaps;
    }

    /** What only concerns the way down of published revisions, where the user has asked for no more than a note. */
    private static Optional<NotChecked> notes(AgainstGit git, List<Finding> findings) {
        long notes = findings.stream().filter(git::isOnlyNoted).count();
        return git.publication()
                .flatMap(Publication::base)
                .filter(base -> notes > 0)
                .map(base -> new NotChecked(
                        "ways down of published revisions: " + Wording.count(notes, "finding") + " made a note",
                        "onlyNew is true, and " + base.name() + " has these revisions already"));
    }

    /** One gap for each phase that was skipped, or for the whole trip where all were. */
    private static List<NotChecked> phases(RoundTripResult trip) {
        List<PhaseResult> skipped = trip.phases().stream()
                .filter(phase -> phase.status() == PhaseResult.Status.SKIPPED)
                .toList();
        if (!skipped.isEmpty() && skipped.size() == trip.phases().size()) {
            return List.of(new NotChecked("the round trip", skipped.get(0).reason()));
        }
        return skipped.stream()
                .map(phase -> new NotChecked("phase " + phase.phase().id(), phase.reason()))
                .toList();
    }

    /** Models that the schema could not be held against; nothing is missing where the tool knows of none. */
    private static Optional<NotChecked> models(RoundTripResult trip) {
        return trip.upgrade()
                .flatMap(UpgradeFacts::models)
                .flatMap(ModelComparison::notCompared)
                .map(reason -> new NotChecked("the application's models", reason));
    }

    /** Revisions that went in and whose way down was never reached, because it stopped above them. */
    private static Optional<NotChecked> wayDown(RoundTripResult trip) {
        long beyond = trip.downgrade().isEmpty()
                ? 0
                : trip.revisions().stream()
                        .filter(result -> result.outcome().id().equals(StepOutcome.NotRun.ID))
                        .filter(result -> result.upgradeMillis().isPresent())
                        .filter(result -> result.downgradeMillis().isEmpty())
                        .count();
        return beyond == 0
                ? Optional.empty()
                : Optional.of(new NotChecked("ways down not reached: " + beyond, "the way down ended above them"));
    }
}
