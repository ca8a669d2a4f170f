package io.github.migrationverify.database;

import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;

/**
 * A PostgreSQL of the default version for tests, started when first asked for and shared by all test classes of the JVM,
 * which stops it when it ends.
 *
 * <pre>{@code
 * try (ScratchDatabase database = TestServer.scratchDatabase()) { … }
 * }</pre>
 */
public final class TestServer {

    private TestServer() {}

    private static final class Running {
        private static final DatabaseServer SERVER = new EmbeddedPostgres(
                        PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR), TestBinaries.INSTANCE)
                .start();
    }

    /** {@return the shared server; nobody closes it} */
    public static DatabaseServer server() {
        return Running.SERVER;
    }

    /** {@return an empty database whose migrations run as a superuser; the caller closes it} */
    public static ScratchDatabase scratchDatabase() {
        return ScratchDatabase.create(server(), ScratchSettings.plain());
    }

    /** {@return an empty database; the caller closes it} */
    public static ScratchDatabase scratchDatabase(ScratchSettings settings) {
        return ScratchDatabase.create(server(), settings);
    }
}
