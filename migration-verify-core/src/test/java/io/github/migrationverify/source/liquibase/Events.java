package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a migrator tells. */
final class Events implements RunListener {

    private final List<String> told = new ArrayList<>();

    @Override
    public void started(String key) {
        told.add("started " + key);
    }

    @Override
    public void finished(RevisionRun run) {
        told.add(run.effect() + " " + run.key());
    }

    List<String> told() {
        return told;
    }
}
