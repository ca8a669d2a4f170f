package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that goes on in a thread of its own while this thread does something else.
 *
 * @param <T> what comes of it
 */
final class Beside<T> {

    private final CompletableFuture<T> work;

    private Beside(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins the work. */
    static <T> Beside<T> start(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work, run -> {
            Thread thread = new Thread(run, "migration-verify walks beside another");
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            thread.start();
        }));
    }

    /** Does other work in this thread. A server is not left behind: where that fails, this work comes to its end all the same. */
    <S> S during(Supplier<S> other) {
        try {
            return other.get();
        } catch (RuntimeException e) {
            work.handle((done, alsoFailed) -> {
                        if (alsoFailed != null) {
                            e.addSuppressed(alsoFailed);
                        }
                        return done;
                    })
                    .join();
            throw e;
        }
    }

    /** Waits for the work's end. */
    T result() {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new DatabaseUnavailableException("The stairway lane ended before its time; run again", e);
        }
    }
}
