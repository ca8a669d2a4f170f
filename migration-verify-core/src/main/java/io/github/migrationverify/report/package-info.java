/** What was found, and its writers, one for each format; decides nothing. */
@NullMarked
package io.github.migrationverify.report;

import org.jspecify.annotations.NullMarked;
