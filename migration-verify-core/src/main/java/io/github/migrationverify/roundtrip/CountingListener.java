package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunListener;

/** Counts the revisions of a phase for whoever watches. */
final class CountingListener implements RunListener {

    private final Progress progress;
    private final Phase phase;
    private final int total;
    private int done;

    CountingListener(Progress progress, Phase phase, int total) {
        this.progress = progress;
        this.phase = phase;
        this.total = total;
    }

    @Override
    public void started(String key) {}

    @Override
    public void finished(RevisionRun run) {
        advance();
    }

    /** One more revision is done; several threads may say so. */
    synchronized void advance() {
        done = Math.min(done + 1, total);
        progress.advanced(phase, done, total);
    }
}
