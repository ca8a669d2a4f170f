package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Optional;

/** Turns what a run showed into findings. */
public final class Checks {

    private final CheckOptions options;

    /**
     * Checks for one project.
     *
     * @param options how facts are to be judged
     */
    public Checks(CheckOptions options) {
        this.options = options;
    }

    /**
     * Judges a run.
     *
     * @param reading the chain as read
     * @param roundTrip what the round trip showed; empty for a run without one
     * @param git what is published of the chain
     * @return all findings, waived ones included: the worst first, those of one severity by place
     */
    public List<Finding> judge(SourceReading reading, Optional<RoundTripResult> roundTrip, AgainstGit git) {
        return new Judgement(options, new Chain(reading), roundTrip, git).findings();
    }

    /**
     * Brings the baseline of the options up to date.
     *
     * @param reading the chain as read
     * @param roundTrip what the round trip showed; empty for a run without one
     * @param git what is published of the chain
     * @return what it becomes: the findings of this run that no waiver covers, those of a run without round trip included, and the
     *     entries that this run could not have shown; reasons are kept
     */
    public BaselineRenewal renewBaseline(SourceReading reading, Optional<RoundTripResult> roundTrip, AgainstGit git) {
        return new Judgement(options, new Chain(reading), roundTrip, git).renewal();
    }
}
