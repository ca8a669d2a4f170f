package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.RandomName;
import java.io.IOException;
import java.nio.file.Path;

/** A server that runs until it is closed, or until this JVM ends in whatever way. */
final class EmbeddedServer implements DatabaseServer {

    private final ConnectionDetails administrator;
    private final Undertaking undertaking;

    private EmbeddedServer(ConnectionDetails administrator, Undertaking undertaking) {
        this.administrator = administrator;
        this.undertaking = undertaking;
    }

    static EmbeddedServer start(Binaries binaries, Account account, Path instances) throws IOException {
        InstanceFolder folder = InstanceFolder.create(instances, account);
        Cluster cluster = new Cluster(binaries, account, folder);
        Undertaking undertaking = Undertaking.of(cluster);
        try {
            String password = RandomName.letters(32);
            cluster.initialize(password);
            int port = cluster.start();
            return new EmbeddedServer(
                    ConnectionDetails.of("127.0.0.1", port, "postgres", Cluster.SUPERUSER, password), undertaking);
        } catch (IOException | DatabaseUnavailableException e) {
            undertaking.close();
            throw e;
        }
    }

    @Override
    public ConnectionDetails administrator() {
        return administrator;
    }

    @Override
    public void close() {
        undertaking.close();
    }
}
