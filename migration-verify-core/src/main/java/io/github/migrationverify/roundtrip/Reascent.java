package io.github.migrationverify.roundtrip;

/**
 * The second way up.
 *
 * @param walk what ran
 * @param facts what it showed
 */
record Reascent(Walk walk, ReupgradeFacts facts) {}
