package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunListener;

/**
 * Passes on when revisions begin, and not that they end.
 *
 * @param listener who is told
 */
record BeginningsHeard(RunListener listener) implements RunListener {

    @Override
    public void started(String key) {
        listener.started(key);
    }

    @Override
    public void finished(RevisionRun run) {}
}
