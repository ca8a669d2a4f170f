package io.github.migrationverify.check;

import java.util.List;

/** What a chain deserves. */
public enum Verdict {
    /** No error that is not waived. */
    APPROVED,
    /** It goes in; its way down is not to be relied on. */
    CONDITIONALLY_APPROVED,
    /** It is not to be deployed. */
    REJECTED;

    /**
     * The verdict on a list of findings.
     *
     * @param findings all findings of a run
     * @return the verdict
     */
    public static Verdict on(List<Finding> findings) {
        List<Finding> counted = findings.stream().filter(Finding::counts).toList();
        if (counted.isEmpty()) {
            return APPROVED;
        }
        return counted.stream().allMatch(finding -> finding.blames() == Finding.Blames.WAY_DOWN)
                ? CONDITIONALLY_APPROVED
                : REJECTED;
    }
}
