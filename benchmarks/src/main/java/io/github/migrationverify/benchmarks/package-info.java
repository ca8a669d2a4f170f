/**
 * What a verification costs: one chain, several ways through it, on servers that are configured alike. Nothing here runs
 * unless it is asked for ({@code make benchmark}).
 */
@NullMarked
package io.github.migrationverify.benchmarks;

import org.jspecify.annotations.NullMarked;
