package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL without Docker and without installation: binaries for this platform are fetched once and kept in a cache, and
 * each {@link #start()} runs a server of its own, on loopback alone, on a random port, with a random password. The server
 * and all its files are gone after {@code close()}, after Ctrl-C, and after the JVM was killed.
 */
public final class EmbeddedPostgres implements DatabaseProvider {

    private final PostgresVersion version;
    private final BinarySource source;

    /**
     * Fetches and starts nothing yet.
     *
     * @param version which PostgreSQL
     * @param source where its binaries come from
     */
    public EmbeddedPostgres(PostgresVersion version, BinarySource source) {
        this.version = version;
        this.source = source;
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public DatabaseServer start() {
        try {
            Folders folders = Folders.ofThisMachine();
            Binaries binaries = new BinaryCache(folders.cache(), Platform.current(), source).binaries(version);
            Path instances = folders.instances();
            folders.allInstances().forEach(Leftovers::sweep);
            return EmbeddedServer.start(binaries, account(folders, binaries, instances), instances);
        } catch (IOException e) {
            String reason = ServerMessage.of(e).message();
            throw new DatabaseUnavailableException(
                    "The embedded PostgreSQL did not start: " + reason + "; " + Remedy.forFailure(reason), e);
        }
    }

    private static Account account(Folders folders, Binaries binaries, Path instances) throws IOException {
        if (!folders.user().isRoot()) {
            return Account.ours();
        }
        Path output = Files.createTempFile(instances, "account", null);
        try {
            return new AccountSearch(binaries, output).whenRoot(PasswdEntry.unprivileged(Path.of("/etc/passwd")));
        } finally {
            Files.delete(output);
        }
    }
}
