package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RunFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** One call of the tool that is ended where it takes too long. */
final class Attempt {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ScratchDatabase database;
    private final Beat beat;

    Attempt(ScratchDatabase database, Beat beat) {
        this.database = database;
        this.beat = beat;
    }

    /** What came of the call; a failure where it was ended. */
    MigrationRun of(Callable<MigrationRun> call) {
        FutureTask<MigrationRun> run = new FutureTask<>(call);
        Thread thread = new Thread(run, "migration-verify runs a revision");
        thread.setDaemon(true);
        thread.start();
        return await(run, beat::left).orElseGet(() -> ended(run));
    }

    private MigrationRun ended(FutureTask<MigrationRun> run) {
        long asked = System.nanoTime();
        database.endMigratingSessions();
        Optional<MigrationRun> end = await(run, () -> GRACE.minusNanos(System.nanoTime() - asked));
        if (end.isEmpty()) {
            run.cancel(true);
        }
        Optional<String> statement =
                end.flatMap(MigrationRun::failure).map(RunFailure::message).flatMap(message -> message.statement());
        return new MigrationRun(
                end.map(MigrationRun::revisions).orElse(List.of()), Optional.of(beat.timedOut(statement)));
    }

    private static Optional<MigrationRun> await(FutureTask<MigrationRun> run, Supplier<Duration> left) {
        try {
            for (Duration time = left.get(); !time.isNegative(); time = left.get()) {
                Optional<MigrationRun> end = endWithin(run, time);
                if (end.isPresent()) {
                    return end;
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while a revision was running; run again", e);
        }
    }

    private static Optional<MigrationRun> endWithin(FutureTask<MigrationRun> run, Duration time)
            throws InterruptedException {
        try {
            return Optional.of(run.get(time.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
