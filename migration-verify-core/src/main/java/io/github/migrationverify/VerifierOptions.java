package io.github.migrationverify;

import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import java.util.Map;

/**
 * What a project asks of a run. Revisions are named by key or by any name that only one of them answers to.
 *
 * @param toolVersion version of migration-verify, for the report
 * @param roundTrip how the round trip is to be made
 * @param checks how its facts are to be judged
 * @param irreversible revisions declared irreversible outside of their own files, each with its reason
 * @param git what is asked of the judgement against git
 */
public record VerifierOptions(
        String toolVersion,
        RoundTripOptions roundTrip,
        CheckOptions checks,
        Map<String, String> irreversible,
        GitOptions git) {

    /** Copies the map. */
    public VerifierOptions {
        irreversible = Map.copyOf(irreversible);
    }

    /**
     * The same with another baseline.
     *
     * @param baseline the baseline
     * @return the options
     */
    public VerifierOptions with(Baseline baseline) {
        return new VerifierOptions(toolVersion, roundTrip, checks.with(baseline), irreversible, git);
    }
}
