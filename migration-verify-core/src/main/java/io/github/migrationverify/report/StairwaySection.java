package io.github.migrationverify.report;

import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayFacts;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import java.util.ArrayList;
import java.util.List;

/** The phase that takes each revision by itself: what became of them, and the differences that were seen. */
final class StairwaySection {

    private final Markdown page;
    private final Names names;

    private StairwaySection(Markdown page, Names names) {
        this.page = page;
        this.names = names;
    }

    static void write(Markdown page, Names names, RoundTripResult result) {
        StairwaySection section = new StairwaySection(page, names);
        result.stairway().ifPresent(stairway -> section.write(stairway));
    }

    private void write(StairwayFacts stairway) {
        Outcomes outcomes = new Outcomes(stairway.steps().stream()
                .map(step ->
                        new RevisionResult(step.key(), step.outcome(), step.upgradeMillis(), step.downgradeMillis()))
                .toList());
        page.paragraph("**Outcomes:** " + outcomes.words());
        if (stairway.repairs() > 0) {
            page.paragraph("**States made good from a fresh database:** " + stairway.repairs());
        }
        List<StairwayStep> faulty = stairway.steps().stream()
                .filter(step -> step.outcome().isFaulty())
                .toList();
        if (!faulty.isEmpty()) {
            page.table(
                    List.of("Revision", "Outcome"),
                    faulty.stream()
                            .map(step -> List.of(
                                    Markdown.code(names.of(step.key())), MigrationListSection.outcome(step.outcome())))
                            .toList());
        }
        faulty.forEach(this::differences);
    }

    private void differences(StairwayStep step) {
        List<String> differences = new ArrayList<>();
        if (step.outcome() instanceof StepOutcome.LeftTrace trace) {
            differences.add(trace.diff().describe());
        }
        if (!step.halfDone().isEmpty()) {
            differences.add(step.halfDone().describe());
        }
        if (!step.again().isEmpty()) {
            differences.add(step.again().describe());
        }
        if (!differences.isEmpty()) {
            page.paragraph(Markdown.code(names.of(step.key())) + ":");
            page.fenced("diff", String.join("\n", differences));
        }
    }
}
