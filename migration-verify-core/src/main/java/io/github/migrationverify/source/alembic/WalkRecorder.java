package io.github.migrationverify.source.alembic;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.source.FailedCall;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Turns what the driver says of a walk into runs of revisions. */
final class WalkRecorder {

    private final Effect effect;
    private final RunListener listener;
    private final List<RevisionRun> runs = new ArrayList<>();
    private Optional<String> current = Optional.empty();
    private long began = System.nanoTime();

    WalkRecorder(Effect effect, RunListener listener) {
        this.effect = effect;
        this.listener = listener;
    }

    void started(String key) {
        current = Optional.of(key);
        began = System.nanoTime();
        listener.started(key);
    }

    void finished(String key) {
        RevisionRun run = new RevisionRun(key, effect, "", millis());
        runs.add(run);
        listener.finished(run);
        began = System.nanoTime();
    }

    MigrationRun completed() {
        return new MigrationRun(runs, Optional.empty());
    }

    /** What fails when all are done, such as a constraint that is checked at the commit, is told of the last one. */
    MigrationRun failed(ServerMessage message, Optional<FailedCall> call) {
        List<RevisionRun> before = runs.stream()
                .filter(run -> !current.equals(Optional.of(run.key())))
                .toList();
        return new MigrationRun(
                before, Optional.of(new RunFailure(RunFailure.Kind.REFUSED, current, message, millis(), call)));
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
