package io.github.migrationverify.roundtrip;

/** Lets two lanes speak to one listener, one at a time. */
final class InTurn implements Progress {

    private final Progress listener;

    InTurn(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void started(Phase phase) {
        listener.started(phase);
    }

    @Override
    public synchronized void advanced(Phase phase, int done, int total) {
        listener.advanced(phase, done, total);
    }

    @Override
    public synchronized void finished(PhaseResult result) {
        listener.finished(result);
    }
}
