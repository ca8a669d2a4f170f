package io.github.migrationverify.check;

/**
 * What a baseline becomes after a run.
 *
 * @param baseline the new one
 * @param added how many of its entries are new
 * @param kept how many of its entries stood in the earlier one, those included that the run could not have shown
 * @param dropped how many entries of the earlier one it no longer has
 * @param leftOut how many findings are not entered, since they keep the migration tool from running the chain
 * @param changed whether it says anything else than the earlier one
 */
public record BaselineRenewal(Baseline baseline, int added, int kept, int dropped, int leftOut, boolean changed) {

    BaselineRenewal leavingOut(int findings) {
        return new BaselineRenewal(baseline, added, kept, dropped, findings, changed);
    }
}
