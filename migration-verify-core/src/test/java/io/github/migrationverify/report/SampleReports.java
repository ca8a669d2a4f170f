package io.github.migrationverify.report;

import static io.github.migrationverify.check.Facts.added;
import static io.github.migrationverify.check.Facts.cameDown;
import static io.github.migrationverify.check.Facts.failure;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.leftTrace;
import static io.github.migrationverify.check.Facts.object;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.revision;
import static io.github.migrationverify.check.Facts.said;
import static io.github.migrationverify.check.Facts.stuck;
import static io.github.migrationverify.check.Facts.wentUp;
import static io.github.migrationverify.check.Facts.wentUpAgain;

import io.github.migrationverify.check.AgainstGit;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.check.Checks;
import io.github.migrationverify.check.Facts;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Waiver;
import io.github.migrationverify.report.Report.DatabaseDescription;
import io.github.migrationverify.report.Report.NotChecked;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.PhaseResult.Status;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One run of each kind, for all writers alike. */
final class SampleReports {

    private static final SourceReading CHAIN = reading(
            "src/main/resources/db/changelog.sql",
            List.of(
                    Facts.migration(revision("0001_initial", "users | teams")),
                    Facts.migration(revision("0002_is_active", "addresses of `clients`", "0001_initial")),
                    new Migration(
                            revision("0003_seed", "", "0002_is_active"),
                            new WayDown.Missing("no rollback is declared, and Liquibase knows no inverse of loadData"),
                            new Participation.Active(),
                            Optional.empty())));
    private static final UpgradeFacts UP = wentUp(Map.of(
            object(ObjectKind.TABLE, "public.\"Users|Teams\""), "0001_initial",
            object(ObjectKind.TABLE, "public.client_addresses"), "0002_is_active",
            object(ObjectKind.ENUM, "public.mood"), "0001_initial"));
    private static final List<NotChecked> NOT_CHECKED =
            List.of(new NotChecked("rows", "the round trip starts from an empty database"));

    private SampleReports() {}

    /** Everything is as it should be. */
    static Report green() {
        return report(
                linear(),
                Facts.options(),
                Optional.of(trip(
                        cameDown(),
                        Status.PASSED,
                        Status.PASSED,
                        step("0001_initial", new StepOutcome.Restored(), 30, 7),
                        step("0002_is_active", new StepOutcome.Restored(), 14, 9))));
    }

    /** The reference report's one broken downgrade, seen by both lanes, a leftover waived, a warning. */
    static Report failing() {
        RunFailure failure = failure(
                "0002_is_active",
                said(
                        "42804",
                        "column \"is_active\" is of type boolean but default expression is of type integer",
                        "ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1"));
        DowngradeFacts down = stuck(failure, "0002_is_active", 2);
        Waiver waiver =
                new Waiver(FindingCode.NO_DOWNGRADE, Optional.of("0003_seed"), "reference data | never removed");
        return report(
                CHAIN,
                Facts.waiving(waiver),
                Optional.of(trip(
                        down,
                        Status.FAILED,
                        Status.FAILED,
                        step("0001_initial", new StepOutcome.Restored(), 30, 7),
                        step("0002_is_active", new StepOutcome.Failed(Direction.DOWNGRADE, failure), 14, 0),
                        step("0003_seed", new StepOutcome.Irreversible("no rollback is declared"), 1200, 0))));
    }

    /** An enum type that outlives its table. */
    static Report leftover() {
        Remnant mood = new Remnant(
                added(ObjectKind.ENUM, "public.mood"),
                Optional.of(key("0001_initial")),
                Optional.of(key("0001_initial")));
        return report(
                linear(),
                Facts.options(),
                Optional.of(trip(
                        cameDown(mood),
                        Status.PASSED,
                        Status.FAILED,
                        step("0001_initial", leftTrace(added(ObjectKind.ENUM, "public.mood")), 30, 7),
                        step("0002_is_active", new StepOutcome.Restored(), 14, 9))));
    }

    /** Two heads, read and not run. */
    static Report heads() {
        SourceReading heads = reading(
                "db/changelog.xml",
                revision("f0b1c2d3e4f5", "bookings"),
                revision("a1b2c3d4e5f6", "add inventory", "f0b1c2d3e4f5"),
                revision("aa12b3cd45ef", "marketing", "f0b1c2d3e4f5"));
        return report(heads, Facts.options(), Optional.empty());
    }

    private static SourceReading linear() {
        return reading(
                "src/main/resources/db/changelog.sql",
                CHAIN.migrations().stream().limit(2).toList());
    }

    private static Report report(SourceReading chain, CheckOptions options, Optional<RoundTripResult> trip) {
        return new Report(
                "0.1.0",
                Instant.parse("2026-01-22T10:15:30Z"),
                chain,
                new DatabaseDescription("embedded", "superuser"),
                trip,
                AgainstGit.unseen(),
                new Checks(options).judge(chain, trip, AgainstGit.unseen()),
                NOT_CHECKED);
    }

    private static RoundTripResult trip(
            DowngradeFacts down, Status downgrade, Status nothingRemains, StairwayStep... steps) {
        String failed = "column \"is_active\" is of type boolean but default expression is of type integer";
        ReupgradeFacts again = wentUpAgain();
        long faulty = Stream.of(steps).filter(step -> step.outcome().isFaulty()).count();
        RoundTripResult chain = new RoundTripResult(
                Optional.of("17.11"),
                List.of(
                        phase(Phase.CLEAN_DATABASE, Status.PASSED, "", 12, OptionalInt.empty(), 0),
                        phase(Phase.UPGRADE, Status.PASSED, "", 5710, OptionalInt.of(3), 2),
                        phase(Phase.SCHEMA_CHECK, Status.PASSED, "", 45, OptionalInt.empty(), 2),
                        phase(
                                Phase.DOWNGRADE,
                                downgrade,
                                downgrade == Status.FAILED ? failed : "",
                                2470,
                                OptionalInt.of(1),
                                down.tables()),
                        phase(
                                Phase.NOTHING_REMAINS,
                                nothingRemains,
                                nothingRemains == Status.FAILED ? "the state before was not restored" : "",
                                20,
                                OptionalInt.empty(),
                                down.tables()),
                        phase(Phase.RE_UPGRADE, Status.PASSED, "", 125_400, OptionalInt.of(1), 2),
                        phase(Phase.SCHEMA_IDENTICAL, Status.PASSED, "", 40, OptionalInt.empty(), 2),
                        new PhaseResult(
                                Phase.STAIRWAY,
                                faulty == 0 ? Status.PASSED : Status.FAILED,
                                faulty == 0 ? "" : "not restored: " + faulty,
                                12_340,
                                OptionalInt.of(steps.length),
                                OptionalInt.empty(),
                                Optional.empty())),
                List.of(),
                List.of(),
                Optional.of(UP),
                Optional.of(down),
                Optional.of(again),
                Optional.empty(),
                List.of());
        return Facts.beside(chain, steps);
    }

    private static StairwayStep step(String id, StepOutcome outcome, long up, long down) {
        return new StairwayStep(
                key(id),
                outcome,
                new SchemaDiff(List.of()),
                new SchemaDiff(List.of()),
                OptionalLong.of(up),
                down == 0 ? OptionalLong.empty() : OptionalLong.of(down));
    }

    private static PhaseResult phase(
            Phase phase, Status status, String reason, long millis, OptionalInt revisions, int tables) {
        return new PhaseResult(phase, status, reason, millis, revisions, OptionalInt.of(tables), Optional.empty());
    }
}
