package io.github.migrationverify.roundtrip;

/**
 * The way down.
 *
 * @param walk what ran
 * @param facts what it showed
 */
record Descent(Walk walk, DowngradeFacts facts) {}
