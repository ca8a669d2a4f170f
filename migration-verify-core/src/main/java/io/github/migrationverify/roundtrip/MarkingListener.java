package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunListener;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Watches a way up or down: marks whose each catalog row is, and on the way up takes a picture of the state that the way
 * down is expected to stop at. Both happen when the next revision starts, since only then is the one before it committed.
 */
final class MarkingListener implements RunListener {

    private final RunListener counter;
    private final Provenance provenance;
    private final Optional<String> stop;
    private final Supplier<SchemaSnapshot> camera;
    private Optional<String> current = Optional.empty();
    private Optional<SchemaSnapshot> atStop = Optional.empty();

    MarkingListener(
            RunListener counter, Provenance provenance, Optional<String> stop, Supplier<SchemaSnapshot> camera) {
        this.counter = counter;
        this.provenance = provenance;
        this.stop = stop;
        this.camera = camera;
    }

    @Override
    public void started(String key) {
        settle();
        current = Optional.of(key);
        counter.started(key);
    }

    @Override
    public void finished(RevisionRun run) {
        counter.finished(run);
    }

    @Override
    public boolean looksAfter(String key) {
        return stop.equals(Optional.of(key));
    }

    /** To be called when the tool has returned: settles what the last revision wrote. */
    void settle() {
        current.ifPresent(provenance::mark);
        if (current.isPresent() && current.equals(stop)) {
            atStop = Optional.of(camera.get());
        }
        current = Optional.empty();
    }

    /** The state after the revision that the way down was expected to stop at; empty where that did not run. */
    Optional<SchemaSnapshot> atStop() {
        return atStop;
    }
}
