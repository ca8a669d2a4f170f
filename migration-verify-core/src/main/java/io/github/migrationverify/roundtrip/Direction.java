package io.github.migrationverify.roundtrip;

/** Which way a revision was run. */
public enum Direction {
    /** Applied for the first time. */
    UPGRADE,
    /** Reverted. */
    DOWNGRADE,
    /** Applied again. */
    REUPGRADE
}
