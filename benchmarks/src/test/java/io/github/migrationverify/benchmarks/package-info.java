@NullMarked
package io.github.migrationverify.benchmarks;

import org.jspecify.annotations.NullMarked;
