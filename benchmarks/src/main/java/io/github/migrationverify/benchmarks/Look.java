package io.github.migrationverify.benchmarks;

/**
 * What one look at a schema costs.
 *
 * @param what which look
 * @param tables how many tables the schema has
 * @param millis the mean, in milliseconds
 * @param error half the width of its 99.9 % confidence interval, in milliseconds
 */
record Look(String what, int tables, double millis, double error) {}
