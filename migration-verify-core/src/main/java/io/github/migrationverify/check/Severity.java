package io.github.migrationverify.check;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** The chain does not do what it must. */
    ERROR,
    /** The chain works, and its owner should know. */
    WARNING,
    /** Worth knowing. */
    INFO
}
