package io.github.migrationverify;

import io.github.migrationverify.report.Report.NotChecked;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a run does not cover, so that silence never means success. */
final class NotCovered {

    private static final List<NotChecked> LIMITS = List.of(
            new NotChecked("each revision by itself", "this version runs the chain as a whole: up, down, up"),
            new NotChecked(
                    "roles, memberships and tablespaces", "they belong to the cluster, and one database is compared"),
            new NotChecked("rows", "the round trip starts from an empty database, and schemas are compared, not data"));

    private NotCovered() {}

    static List<NotChecked> by(SourceReading reading, Optional<RoundTripResult> trip) {
        List<NotChecked> gaps = new ArrayList<>();
        trip.ifPresent(result -> result.phases().stream()
                .filter(phase -> phase.status() == PhaseResult.Status.SKIPPED)
                .forEach(phase ->
                        gaps.add(new NotChecked("phase " + phase.phase().id(), phase.reason()))));
        for (Migration migration : reading.migrations()) {
            migration
                    .participation()
                    .filter()
                    .ifPresent(reason -> gaps.add(
                            new NotChecked("revision " + reading.graph().nameOf(migration.key()), reason)));
        }
        if (trip.isEmpty()) {
            gaps.add(new NotChecked("the round trip", "only the graph and the text were asked for"));
        } else {
            gaps.addAll(LIMITS);
        }
        return gaps;
    }
}
