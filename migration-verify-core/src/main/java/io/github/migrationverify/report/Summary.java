package io.github.migrationverify.report;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RoundTripResult;

/** The outcome of a run in two sentences. */
final class Summary {

    private Summary() {}

    static String of(Report report) {
        String chain = "The chain of "
                + Wording.count(report.chain().graph().revisions().size(), "revision") + " ";
        return chain + verdict(report) + " " + counts(report);
    }

    private static String verdict(Report report) {
        return switch (report.verdict()) {
            case APPROVED ->
                report.roundTrip().map(Summary::travelled).orElse("is in order as far as reading it can tell.");
            case CONDITIONALLY_APPROVED -> "goes in; its way down is not to be relied on.";
            case REJECTED -> "is not to be deployed as it is.";
        };
    }

    private static String travelled(RoundTripResult trip) {
        boolean failed = trip.phases().stream().anyMatch(phase -> phase.status() == PhaseResult.Status.FAILED);
        if (failed) {
            return "is approved although phases failed: what is wrong is waived or set to a milder severity.";
        }
        String singly = trip.stairway().isPresent() ? ", as a whole and revision by revision" : "";
        return "goes in, comes out as far as it is meant to, and goes in again" + singly + ".";
    }

    private static String counts(Report report) {
        long waived = report.findings().stream()
                .filter(finding -> finding.waived().isPresent())
                .count();
        return "Found: " + count(report, Severity.ERROR, "error") + ", " + count(report, Severity.WARNING, "warning")
                + ", " + Wording.count(waived, "waived finding") + ".";
    }

    private static String count(Report report, Severity severity, String noun) {
        return Wording.count(
                report.findings().stream()
                        .filter(finding -> finding.waived().isEmpty())
                        .map(Finding::severity)
                        .filter(severity::equals)
                        .count(),
                noun);
    }
}
