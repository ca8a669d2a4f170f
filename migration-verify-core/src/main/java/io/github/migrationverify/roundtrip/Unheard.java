package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunListener;

/** Listens to nothing. */
record Unheard() implements RunListener {

    @Override
    public void started(String key) {}

    @Override
    public void finished(RevisionRun run) {}
}
