package io.github.migrationverify.report;

import io.github.migrationverify.check.Wording;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The test results, phase by phase. */
final class PhaseSections {

    private final Markdown page;
    private final Names names;
    private final RoundTripResult result;

    private PhaseSections(Markdown page, Names names, RoundTripResult result) {
        this.page = page;
        this.names = names;
        this.result = result;
    }

    static void write(Markdown page, Names names, RoundTripResult result) {
        PhaseSections sections = new PhaseSections(page, names, result);
        page.heading(2, "Test Results");
        int number = 0;
        for (PhaseResult phase : result.phases()) {
            number++;
            page.heading(3, "Phase " + number + ": " + Phases.title(phase.phase()));
            page.bullets(sections.lines(phase));
            sections.details(phase.phase());
        }
    }

    private List<String> lines(PhaseResult phase) {
        List<String> lines = new ArrayList<>();
        lines.add("**Status:** " + Marks.of(phase.status()) + " " + phase.status());
        if (phase.status() != PhaseResult.Status.SKIPPED) {
            lines.add("**Duration:** " + Durations.of(phase.millis()));
        }
        phase.revisions()
                .ifPresent(count -> lines.add("**" + verb(phase.phase()) + ":** " + Wording.count(count, "revision")));
        phase.tables().ifPresent(count -> lines.add("**Tables:** " + count));
        phase.stoppedAt().ifPresent(key -> lines.add("**Stopped at:** " + Markdown.code(names.of(key))));
        if (!phase.reason().isEmpty()) {
            lines.add("**Reason:** " + Markdown.plain(phase.reason()));
        }
        return lines;
    }

    private static String verb(Phase phase) {
        return switch (phase) {
            case DOWNGRADE -> "Migrations reverted";
            case STAIRWAY -> "Migrations taken by themselves";
            default -> "Migrations applied";
        };
    }

    private void details(Phase phase) {
        switch (phase) {
            case UPGRADE -> failure(result.upgrade().flatMap(UpgradeFacts::failure));
            case SCHEMA_CHECK -> result.upgrade().map(UpgradeFacts::head).ifPresent(this::schema);
            case DOWNGRADE -> failure(result.downgrade().flatMap(DowngradeFacts::failure));
            case NOTHING_REMAINS -> result.downgrade().ifPresent(this::state);
            case RE_UPGRADE -> failure(result.reupgrade().flatMap(way -> way.failure()));
            case SCHEMA_IDENTICAL -> differences();
            case CLEAN_DATABASE -> unclean();
            case STAIRWAY -> StairwaySection.write(page, names, result);
        }
    }

    private void unclean() {
        if (!result.unclean().isEmpty()) {
            page.fenced("", result.unclean().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }

    private void failure(Optional<RunFailure> failure) {
        failure.ifPresent(what -> {
            page.paragraph("**Failed at:** "
                    + what.revision().map(names::of).map(Markdown::code).orElse("no single revision"));
            page.fenced("", what.message().message());
            what.message().statement().ifPresent(sql -> page.fenced("sql", sql));
        });
    }

    private void schema(SchemaSnapshot head) {
        List<String> counts = Arrays.stream(ObjectKind.values())
                .filter(kind -> head.count(kind) > 0)
                .map(kind -> head.count(kind) + " × " + kind.word())
                .toList();
        page.paragraph("**Objects at head:** " + (counts.isEmpty() ? "none" : String.join(", ", counts)));
        List<String> tables = head.objects().keySet().stream()
                .filter(key -> key.kind() == ObjectKind.TABLE)
                .map(key -> key.name())
                .toList();
        page.paragraph("**Tables Created:** " + tables.size());
        if (!tables.isEmpty()) {
            page.fenced("", wrapped(tables));
        }
    }

    private static String wrapped(List<String> words) {
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (String word : words) {
            if (width > 0) {
                text.append(width + word.length() > 90 ? ",\n" : ", ");
                width = width + word.length() > 90 ? 0 : width;
            }
            text.append(word);
            width += word.length() + 2;
        }
        return text.toString();
    }

    private void state(DowngradeFacts way) {
        page.paragraph("**Database stands at:** "
                + way.standsAt().map(names::of).map(Markdown::code).orElse("base, no revision recorded"));
        if (!way.remnants().isEmpty()) {
            page.fenced(
                    "diff",
                    way.remnants().stream()
                            .map(remnant -> remnant.change().describe())
                            .collect(Collectors.joining("\n")));
        }
    }

    private void differences() {
        result.reupgrade()
                .map(way -> way.difference().changes())
                .filter(changes -> !changes.isEmpty())
                .ifPresent(changes -> page.fenced(
                        "diff",
                        changes.stream().map(change -> change.describe()).collect(Collectors.joining("\n"))));
    }
}
