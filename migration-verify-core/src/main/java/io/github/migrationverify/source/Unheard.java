package io.github.migrationverify.source;

/** Listens to nothing. */
public record Unheard() implements RunListener {

    @Override
    public void started(String key) {}

    @Override
    public void finished(RevisionRun run) {}
}
