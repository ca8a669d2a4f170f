package io.github.migrationverify.report;

import io.github.migrationverify.check.Wording;
import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** How long it all took. */
final class PerformanceSection {

    private static final int SLOWEST = 5;

    private PerformanceSection() {}

    static void write(Markdown page, Names names, RoundTripResult result) {
        page.heading(2, "Performance Metrics");
        page.table(List.of("Operation", "Duration"), rows(result));
        page.bullets(notes(result));
        slowest(page, names, result, "Upgrade", RevisionResult::upgradeMillis);
        slowest(page, names, result, "Downgrade", RevisionResult::downgradeMillis);
    }

    /** The stairway runs beside the other phases, so that its time is no part of their sum. */
    private static List<List<String>> rows(RoundTripResult result) {
        List<List<String>> rows = new ArrayList<>();
        List<PhaseResult> inTurn = result.phases().stream()
                .filter(phase -> phase.phase() != Phase.STAIRWAY)
                .toList();
        inTurn.forEach(phase -> rows.add(List.of(Phases.operation(phase.phase()), duration(phase))));
        long total = inTurn.stream().mapToLong(PhaseResult::millis).sum();
        rows.add(List.of("**Total**", "**" + Durations.of(total) + "**"));
        result.phases().stream()
                .filter(phase -> phase.phase() == Phase.STAIRWAY)
                .forEach(phase -> rows.add(List.of(Phases.operation(phase.phase()), duration(phase))));
        return rows;
    }

    private static String duration(PhaseResult phase) {
        return switch (phase.status()) {
            case PASSED -> Durations.of(phase.millis());
            case FAILED -> Durations.of(phase.millis()) + " (failed)";
            case SKIPPED -> "skipped";
        };
    }

    private static List<String> notes(RoundTripResult result) {
        List<String> notes = new ArrayList<>();
        average(result, "upgrade", RevisionResult::upgradeMillis).ifPresent(notes::add);
        average(result, "downgrade", RevisionResult::downgradeMillis).ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> average(
            RoundTripResult result, String way, Function<RevisionResult, OptionalLong> millis) {
        LongSummaryStatistics all = result.revisions().stream()
                .map(millis)
                .flatMapToLong(OptionalLong::stream)
                .summaryStatistics();
        return all.getCount() == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Average %s: %.1f ms a revision, over %s",
                        way,
                        all.getAverage(),
                        Wording.count(all.getCount(), "revision")));
    }

    private static void slowest(
            Markdown page,
            Names names,
            RoundTripResult result,
            String way,
            Function<RevisionResult, OptionalLong> millis) {
        Comparator<RevisionResult> slowestFirst = Comparator.comparingLong(
                        (RevisionResult revision) -> millis.apply(revision).orElse(0))
                .reversed();
        List<RevisionResult> slowest = result.revisions().stream()
                .filter(revision -> millis.apply(revision).isPresent())
                .sorted(slowestFirst)
                .limit(SLOWEST)
                .toList();
        if (!slowest.isEmpty()) {
            page.paragraph("Slowest " + way.toLowerCase(Locale.ROOT) + "s:");
            page.table(
                    List.of("Revision", way),
                    slowest.stream()
                            .map(revision -> List.of(
                                    Markdown.code(names.of(revision.key())),
                                    Durations.of(millis.apply(revision).orElse(0))))
                            .toList());
        }
    }
}
