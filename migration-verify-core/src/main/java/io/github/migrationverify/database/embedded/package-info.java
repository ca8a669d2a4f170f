/** PostgreSQL from binaries of ours, started on loopback for one run: no Docker, nothing to install. */
@NullMarked
package io.github.migrationverify.database.embedded;

import org.jspecify.annotations.NullMarked;
