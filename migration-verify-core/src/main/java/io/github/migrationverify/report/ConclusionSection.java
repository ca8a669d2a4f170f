package io.github.migrationverify.report;

import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict and what it means for a deployment. */
final class ConclusionSection {

    private ConclusionSection() {}

    static void write(Markdown page, Report report) {
        page.heading(2, "Conclusion");
        page.bullets(report.roundTrip().map(RoundTripResult::phases).orElse(List.of()).stream()
                .map(ConclusionSection::line)
                .toList());
        page.heading(3, "Migration Chain Status: **" + MarkdownReportWriter.status(report.verdict()) + "**");
        page.paragraph("**For Production Deployment:**");
        page.bullets(Stream.concat(deployment(report).stream(), oneByOne(report).stream())
                .toList());
    }

    private static String line(PhaseResult phase) {
        return Marks.of(phase.status()) + " " + Phases.title(phase.phase()) + ": " + phase.status();
    }

    private static List<String> deployment(Report report) {
        return switch (report.verdict()) {
            case APPROVED ->
                List.of(
                        upgradePath(report),
                        Marks.GOOD
                                + " No error was found that is not waived; what this run does not cover is listed under"
                                + " Not Checked");
            case CONDITIONALLY_APPROVED ->
                List.of(
                        upgradePath(report),
                        Marks.CARE
                                + " Rollback capability is limited: do not rely on a downgrade until the errors above"
                                + " are mended");
            case REJECTED -> List.of(Marks.BAD + " Not to be deployed before the errors above are mended");
        };
    }

    private static Optional<String> oneByOne(Report report) {
        return report.roundTrip().filter(trip -> trip.stairway().isPresent()).map(trip -> {
            Outcomes outcomes = new Outcomes(trip.revisions());
            String mark = outcomes.restored() == trip.revisions().size() ? Marks.GOOD : Marks.CARE;
            return mark + " Proven one by one to restore the state before them: " + outcomes.restoredOfAll();
        });
    }

    private static String upgradePath(Report report) {
        boolean passed = report.roundTrip().map(RoundTripResult::phases).orElse(List.of()).stream()
                .anyMatch(phase -> phase.phase() == Phase.UPGRADE && phase.status() == PhaseResult.Status.PASSED);
        return passed
                ? Marks.GOOD + " Safe to deploy: the upgrade path is verified"
                : Marks.CARE + " The upgrade path is not verified";
    }
}
