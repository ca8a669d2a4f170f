package io.github.migrationverify.report;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.source.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Every revision with what became of it. */
final class MigrationListSection {

    private MigrationListSection() {}

    static void write(Markdown page, Names names, Report report) {
        List<Migration> migrations = report.chain().migrations();
        Map<String, RevisionResult> results =
                report.roundTrip().map(RoundTripResult::revisions).orElse(List.of()).stream()
                        .collect(Collectors.toMap(RevisionResult::key, result -> result, (first, second) -> first));
        page.heading(2, "Appendix: Full Migration List");
        page.paragraph("Total revisions found: " + migrations.size());
        List<List<String>> rows = new ArrayList<>();
        for (Migration migration : migrations) {
            Optional<RevisionResult> result = Optional.ofNullable(results.get(migration.key()));
            rows.add(row(rows.size() + 1, names, migration.revision(), result));
        }
        if (!rows.isEmpty()) {
            page.table(List.of("#", "Revision", "Description", "Location", "Outcome", "Upgrade", "Downgrade"), rows);
        }
    }

    private static List<String> row(int number, Names names, Revision revision, Optional<RevisionResult> result) {
        return List.of(
                String.valueOf(number),
                Markdown.code(names.of(revision.key())),
                Markdown.plain(revision.description()),
                Markdown.code(revision.place().toString()),
                result.map(RevisionResult::outcome)
                        .map(MigrationListSection::outcome)
                        .orElse(""),
                result.map(RevisionResult::upgradeMillis)
                        .map(MigrationListSection::duration)
                        .orElse(""),
                result.map(RevisionResult::downgradeMillis)
                        .map(MigrationListSection::duration)
                        .orElse(""));
    }

    /** Such as {@code FAILED (downgrade): relation "x" does not exist}. */
    static String outcome(StepOutcome outcome) {
        String direction = outcome.failedDirection()
                .map(way -> " (" + way.name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
        String reason = outcome.reason();
        return outcome.id().replace('_', ' ') + direction + (reason.isEmpty() ? "" : ": " + Markdown.plain(reason));
    }

    private static String duration(OptionalLong millis) {
        return millis.isPresent() ? Durations.of(millis.getAsLong()) : "";
    }
}
