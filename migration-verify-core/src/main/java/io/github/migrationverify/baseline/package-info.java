/** The file in which a project keeps its baseline. */
@NullMarked
package io.github.migrationverify.baseline;

import org.jspecify.annotations.NullMarked;
