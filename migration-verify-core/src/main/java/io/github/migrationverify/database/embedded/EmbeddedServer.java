package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
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
            String kept = new BlankCluster(binaries, account).copyInto(folder);
            cluster.configure();
            int port = cluster.start();
            ConnectionDetails asKept = ConnectionDetails.of("127.0.0.1", port, "postgres", Cluster.SUPERUSER, kept);
            return new EmbeddedServer(asKept.withNewPassword(), undertaking);
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
