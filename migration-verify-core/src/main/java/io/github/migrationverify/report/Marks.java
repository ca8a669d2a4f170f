package io.github.migrationverify.report;

import io.github.migrationverify.check.Severity;
import io.github.migrationverify.roundtrip.PhaseResult;

/** The signs that stand before a line of the Markdown report. */
final class Marks {

    static final String GOOD = "✅";
    static final String BAD = "❌";
    static final String CARE = "⚠️";
    static final String NONE = "➖";

    private Marks() {}

    static String of(PhaseResult.Status status) {
        return switch (status) {
            case PASSED -> GOOD;
            case FAILED -> BAD;
            case SKIPPED -> NONE;
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> CARE;
            case INFO -> NONE;
        };
    }
}
