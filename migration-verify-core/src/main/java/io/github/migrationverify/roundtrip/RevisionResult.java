package io.github.migrationverify.roundtrip;

import java.util.OptionalLong;

/**
 * What became of one revision, and how long it took.
 *
 * @param key the revision's key
 * @param outcome what became of it
 * @param upgradeMillis milliseconds of its first upgrade; empty where it was not applied
 * @param downgradeMillis milliseconds of its downgrade; empty where it was not reverted
 */
public record RevisionResult(
        String key, StepOutcome outcome, OptionalLong upgradeMillis, OptionalLong downgradeMillis) {}
