package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RunListener;
import io.github.migrationverify.source.Unheard;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How long one revision may take in one direction. What takes longer is ended: first its sessions, then, where it is not the
 * server that it waits for, its thread is interrupted, and where that does not help either it is left behind.
 */
final class StepLimit {

    private final Duration limit;

    /**
     * A limit.
     *
     * @param limit how long; zero for as long as it likes
     */
    StepLimit(Duration limit) {
        this.limit = limit;
    }

    /** Runs one revision. */
    MigrationRun within(ScratchDatabase database, String key, Supplier<MigrationRun> step) {
        if (limit.isZero()) {
            return step.get();
        }
        Beat beat = new Beat(limit, new Unheard());
        beat.started(key);
        return new Attempt(database, beat).of(step::get);
    }

    /** Runs several revisions in one call, each with a limit of its own. */
    MigrationRun within(ScratchDatabase database, RunListener listener, Function<RunListener, MigrationRun> call) {
        if (limit.isZero()) {
            return call.apply(listener);
        }
        Beat beat = new Beat(limit, listener);
        return new Attempt(database, beat).of(() -> call.apply(beat));
    }
}
