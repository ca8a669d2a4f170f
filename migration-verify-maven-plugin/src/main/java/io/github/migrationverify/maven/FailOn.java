package io.github.migrationverify.maven;

import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.report.Conclusion;

/** What fails the build. */
enum FailOn {
    /** A verdict other than approved. */
    ERROR {
        @Override
        boolean fails(Conclusion conclusion) {
            return conclusion.verdict() != Verdict.APPROVED;
        }
    },
    /** That, and any warning that no waiver covers. */
    WARNING {
        @Override
        boolean fails(Conclusion conclusion) {
            return ERROR.fails(conclusion) || conclusion.hasOpenWarnings();
        }
    },
    /** Nothing. */
    NEVER {
        @Override
        boolean fails(Conclusion conclusion) {
            return false;
        }
    };

    /** {@return whether what was found fails the build} */
    abstract boolean fails(Conclusion conclusion);
}
