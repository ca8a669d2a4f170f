package io.github.migrationverify.scenarios;

import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Progress;

/** Progress that nobody looks at. */
enum Quiet implements Progress {
    INSTANCE;

    @Override
    public void started(Phase phase) {}

    @Override
    public void advanced(Phase phase, int done, int total) {}

    @Override
    public void finished(PhaseResult result) {}
}
