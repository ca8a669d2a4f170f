package io.github.migrationverify;

import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Starts servers before they are asked for, so that they come up while the chain is being read. Closing it stops those that nobody
 * asked for.
 */
final class StartedAhead implements DatabaseProvider, AutoCloseable {

    private final DatabaseProvider provider;
    private final Queue<CompletableFuture<DatabaseServer>> servers = new ConcurrentLinkedQueue<>();

    /**
     * Begins to start servers.
     *
     * @param provider gives them
     * @param count how many
     */
    StartedAhead(DatabaseProvider provider, int count) {
        this.provider = provider;
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        IntStream.range(0, count)
                .forEach(number -> servers.add(CompletableFuture.supplyAsync(
                        provider::start, work -> thread(work, classes).start())));
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public DatabaseServer start() {
        CompletableFuture<DatabaseServer> started = servers.poll();
        if (started == null) {
            return provider.start();
        }
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        for (CompletableFuture<DatabaseServer> server = servers.poll(); server != null; server = servers.poll()) {
            server.thenAccept(DatabaseServer::close)
                    .exceptionally(neverStarted -> null)
                    .join();
        }
    }

    private static Thread thread(Runnable work, ClassLoader classes) {
        Thread thread = new Thread(work, "migration-verify starts PostgreSQL");
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
        return thread;
    }
}
