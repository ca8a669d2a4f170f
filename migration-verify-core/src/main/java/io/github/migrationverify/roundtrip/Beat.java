package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.time.Duration;
import java.util.Optional;

/** Notes when a revision began, and so how much time it has left. Told by one thread, asked by another. */
final class Beat implements RunListener {

    private final Duration limit;
    private final RunListener listener;
    private volatile long began = System.nanoTime();
    private volatile Optional<String> current = Optional.empty();

    Beat(Duration limit, RunListener listener) {
        this.limit = limit;
        this.listener = listener;
    }

    /** How much time the revision under way has left; negative where it is over. */
    Duration left() {
        return limit.minusNanos(System.nanoTime() - began);
    }

    /** What is to be said of the revision under way once its time is over. */
    RunFailure timedOut(Optional<String> statement) {
        ServerMessage message = ServerMessage.unsaid("it did not end within " + limit.toSeconds() + " s", statement);
        return new RunFailure(RunFailure.Kind.TIMED_OUT, current, message, limit.toMillis());
    }

    @Override
    public void started(String key) {
        began = System.nanoTime();
        current = Optional.of(key);
        listener.started(key);
    }

    @Override
    public void finished(RevisionRun run) {
        began = System.nanoTime();
        listener.finished(run);
    }

    @Override
    public boolean looksAfter(String key) {
        return listener.looksAfter(key);
    }
}
