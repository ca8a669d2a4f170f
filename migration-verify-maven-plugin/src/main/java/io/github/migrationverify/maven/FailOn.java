package io.github.migrationverify.maven;

import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.report.Report;

/** What fails the build. */
enum FailOn {
    /** A verdict other than approved. */
    ERROR {
        @Override
        boolean fails(Report report) {
            return report.verdict() != Verdict.APPROVED;
        }
    },
    /** That, and any warning that no waiver covers. */
    WARNING {
        @Override
        boolean fails(Report report) {
            return ERROR.fails(report)
                    || report.findings().stream()
                            .anyMatch(finding -> finding.severity() == Severity.WARNING
                                    && finding.waived().isEmpty());
        }
    },
    /** Nothing. */
    NEVER {
        @Override
        boolean fails(Report report) {
            return false;
        }
    };

    /** {@return whether this report fails the build} */
    abstract boolean fails(Report report);
}
