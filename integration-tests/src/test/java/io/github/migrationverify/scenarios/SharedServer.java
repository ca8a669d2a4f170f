package io.github.migrationverify.scenarios;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.TestServer;

/** Lends the one server of the tests to run after run: a start costs more than most scenarios. */
final class SharedServer implements DatabaseProvider {

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public DatabaseServer start() {
        return new Lent();
    }

    private record Lent() implements DatabaseServer {
        @Override
        public ConnectionDetails administrator() {
            return TestServer.server().administrator();
        }

        @Override
        public void close() {
            // It is lent: the next scenario needs it.
        }
    }
}
