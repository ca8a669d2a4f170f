/** The front door: a source, a database and options go in, a report comes out. The only place that wires rooms. */
@NullMarked
package io.github.migrationverify;

import org.jspecify.annotations.NullMarked;
