package io.github.migrationverify.report;

import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.List;

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
        page.bullets(deployment(report));
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

    private static String upgradePath(Report report) {
        boolean passed = report.roundTrip().map(RoundTripResult::phases).orElse(List.of()).stream()
                .anyMatch(phase -> phase.phase() == Phase.UPGRADE && phase.status() == PhaseResult.Status.PASSED);
        return passed
                ? Marks.GOOD + " Safe to deploy: the upgrade path is verified"
                : Marks.CARE + " The upgrade path is not verified";
    }
}
