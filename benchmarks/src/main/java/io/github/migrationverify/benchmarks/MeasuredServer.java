package io.github.migrationverify.benchmarks;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;

/** The server that everybody runs on: the version and the settings that a verification starts by itself. */
final class MeasuredServer {

    private MeasuredServer() {}

    /** {@return a server of its own for each call; the caller closes it} */
    static DatabaseServer start() {
        return new EmbeddedPostgres(PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR), TestBinaries.INSTANCE)
                .start();
    }
}
