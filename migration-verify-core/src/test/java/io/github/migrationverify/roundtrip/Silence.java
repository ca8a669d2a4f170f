package io.github.migrationverify.roundtrip;

/** Listens to nothing. */
record Silence() implements Progress {

    @Override
    public void started(Phase phase) {}

    @Override
    public void advanced(Phase phase, int done, int total) {}

    @Override
    public void finished(PhaseResult result) {}
}
