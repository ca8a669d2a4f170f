package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees to it that a cluster is gone in the end: when it is closed, when the JVM shuts down (Ctrl-C), or when the JVM is
 * killed.
 */
final class Undertaking implements AutoCloseable {

    private final Cluster cluster;
    private final Watchdog watchdog;
    private final Thread hook;
    private final AtomicBoolean done = new AtomicBoolean();

    private Undertaking(Cluster cluster, Watchdog watchdog) {
        this.cluster = cluster;
        this.watchdog = watchdog;
        this.hook = new Thread(this::clear, "migration-verify stops PostgreSQL");
    }

    /** {@return the undertaking, in force from now on} */
    static Undertaking of(Cluster cluster) throws IOException {
        cluster.folder().rehearseDeletion();
        Undertaking undertaking =
                new Undertaking(cluster, Watchdog.over(cluster.folder().path()));
        Runtime.getRuntime().addShutdownHook(undertaking.hook);
        return undertaking;
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is shutting down: the hook runs anyway and finds nothing left to do.
            return;
        }
    }

    private void clear() {
        if (done.getAndSet(true)) {
            return;
        }
        cluster.stop();
        try {
            cluster.folder().delete();
            watchdog.close();
        } catch (IOException | LinkageError e) {
            // The watchdog tries once more when its pipe closes, and the next run sweeps.
            return;
        }
    }
}
