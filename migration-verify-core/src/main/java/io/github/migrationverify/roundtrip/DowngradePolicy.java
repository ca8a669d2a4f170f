package io.github.migrationverify.roundtrip;

/** What is expected of the way down. */
public enum DowngradePolicy {
    /** A downgrade that is there must work. */
    DECLARED,
    /** Each revision needs a working downgrade or a declared, reasoned irreversibility. */
    REQUIRED,
    /** Forward only: the way down is not tried. */
    OFF
}
