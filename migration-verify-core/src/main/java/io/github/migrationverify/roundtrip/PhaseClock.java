package io.github.migrationverify.roundtrip;

import io.github.migrationverify.roundtrip.PhaseResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Measures phases, tells the listener of them and keeps their results. */
final class PhaseClock {

    private final Progress progress;
    private final List<PhaseResult> results = new ArrayList<>();
    private long started;

    PhaseClock(Progress progress) {
        this.progress = progress;
    }

    /** Starts a phase; one of the other methods must end it. */
    void start(Phase phase) {
        started = System.nanoTime();
        progress.started(phase);
    }

    /** A listener that counts the phase's revisions for whoever watches. */
    CountingListener counter(Phase phase, int total) {
        return new CountingListener(progress, phase, total);
    }

    /** Ends the phase: passed without a reason against it, failed with one. */
    void end(
            Phase phase,
            Optional<String> fault,
            OptionalInt revisions,
            OptionalInt tables,
            Optional<String> stoppedAt) {
        Status status = fault.isEmpty() ? Status.PASSED : Status.FAILED;
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        add(new PhaseResult(phase, status, fault.orElse(""), millis, revisions, tables, stoppedAt));
    }

    /** Records a phase that was not run. */
    void skip(Phase phase, String reason) {
        add(new PhaseResult(
                phase, Status.SKIPPED, reason, 0, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    List<PhaseResult> results() {
        return results;
    }

    private void add(PhaseResult result) {
        results.add(result);
        progress.finished(result);
    }
}
