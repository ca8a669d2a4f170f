package io.github.migrationverify.database.container;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import org.testcontainers.containers.ContainerState;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A server in a container.
 *
 * @param container the running container
 */
record ContainerServer(PostgreSQLContainer container) implements DatabaseServer {

    static final String SUPERUSER = "postgres";

    static ConnectionDetails administrator(ContainerState container, String password) {
        int port = container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return ConnectionDetails.of(container.getHost(), port, "postgres", SUPERUSER, password);
    }

    @Override
    public ConnectionDetails administrator() {
        return administrator(container, container.getPassword());
    }

    @Override
    public void close() {
        container.stop();
    }
}
