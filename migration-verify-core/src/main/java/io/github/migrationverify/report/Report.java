package io.github.migrationverify.report;

import io.github.migrationverify.check.AgainstGit;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.source.SourceReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything one run has to say.
 *
 * @param toolVersion version of migration-verify
 * @param written when the run ended
 * @param chain the chain as read
 * @param database the database that was asked for
 * @param roundTrip what the round trip showed; empty where none was asked for
 * @param git what is published of the chain
 * @param findings all findings, the worst first, waived ones included
 * @param notChecked what this run does not cover
 */
public record Report(
        String toolVersion,
        Instant written,
        SourceReading chain,
        DatabaseDescription database,
        Optional<RoundTripResult> roundTrip,
        AgainstGit git,
        List<Finding> findings,
        List<NotChecked> notChecked) {

    /** Copies the lists. */
    public Report {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /** {@return the verdict on the findings} */
    public Verdict verdict() {
        return Verdict.on(findings);
    }

    /**
     * The same run with other findings.
     *
     * @param others the findings, the worst first
     * @return the report
     */
    public Report with(List<Finding> others) {
        return new Report(toolVersion, written, chain, database, roundTrip, git, others, notChecked);
    }

    /**
     * The database of a run.
     *
     * @param provider {@code embedded} or {@code container}
     * @param role {@code superuser} or {@code owner}
     */
    public record DatabaseDescription(String provider, String role) {}

    /**
     * Something that this run does not cover.
     *
     * @param what what it is
     * @param why why it was not checked, as a clause without full stop
     */
    public record NotChecked(String what, String why) {}
}
