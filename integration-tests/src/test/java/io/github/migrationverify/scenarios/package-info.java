/** Whole runs on real databases: each scenario is a directory with its input and what is to be found in it. */
@NullMarked
package io.github.migrationverify.scenarios;

import org.jspecify.annotations.NullMarked;
