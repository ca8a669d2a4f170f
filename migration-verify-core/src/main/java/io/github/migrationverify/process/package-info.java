/**
 * A verification in a process of its own: what it is asked, how it is started, and what it says.
 *
 * <p>A build's JVM is set up for the build: its heap, its compilers, its class path. The process has what a round trip needs.
 */
@NullMarked
package io.github.migrationverify.process;

import org.jspecify.annotations.NullMarked;
