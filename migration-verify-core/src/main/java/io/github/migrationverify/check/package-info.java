/** Judgement: turns facts into findings, findings into a verdict. Pure functions. */
@NullMarked
package io.github.migrationverify.check;

import org.jspecify.annotations.NullMarked;
