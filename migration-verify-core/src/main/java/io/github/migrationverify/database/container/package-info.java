/** PostgreSQL in Docker, from any image, through Testcontainers. */
@NullMarked
package io.github.migrationverify.database.container;

import org.jspecify.annotations.NullMarked;
