package io.github.migrationverify.source.script;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Runs a chain of scripts the way its tool does: all that is pending in one session, script by script. */
final class ScriptMigrator implements Migrator {

    private final ScriptSite site;

    ScriptMigrator(ScriptSite site) {
        this.site = site;
    }

    @Override
    public MigrationRun upgrade(RunListener listener) {
        return upgrade(Integer.MAX_VALUE, listener);
    }

    @Override
    public MigrationRun upgradeOne(RunListener listener) {
        return upgrade(1, listener);
    }

    private MigrationRun upgrade(int most, RunListener listener) {
        return session(session -> {
            Set<String> held = new HashSet<>(site.held(session));
            List<ScriptRevision> pending = site.chain().stream()
                    .filter(revision -> !held.contains(revision.key()))
                    .limit(most)
                    .toList();
            return each(pending, listener, revision -> site.up(revision).in(session, Effect.APPLIED));
        });
    }

    @Override
    public MigrationRun downgrade(int revisions, RunListener listener) {
        return session(session -> {
            List<String> held = site.held(session);
            List<ScriptRevision> newest = new ArrayList<>();
            for (int index = held.size() - 1; index >= 0 && newest.size() < revisions; index--) {
                newest.add(site.revision(held.get(index)));
            }
            return each(newest, listener, revision -> site.down(revision).in(session, Effect.REVERTED));
        });
    }

    private static MigrationRun each(
            List<ScriptRevision> revisions, RunListener listener, Function<ScriptRevision, MigrationRun> step) {
        List<RevisionRun> runs = new ArrayList<>();
        for (ScriptRevision revision : revisions) {
            listener.started(revision.key());
            MigrationRun run = step.apply(revision);
            run.revisions().forEach(listener::finished);
            runs.addAll(run.revisions());
            Optional<RunFailure> failure = run.failure();
            if (failure.isPresent()) {
                return new MigrationRun(runs, failure);
            }
        }
        return new MigrationRun(runs, Optional.empty());
    }

    @Override
    public List<String> applied() {
        try (Connection session = site.open()) {
            return site.held(session);
        } catch (SQLException e) {
            throw site.unreadable(e);
        }
    }

    private MigrationRun session(Work work) {
        try (Connection session = site.open()) {
            return work.in(session);
        } catch (SQLException e) {
            throw site.unreadable(e);
        }
    }

    @Override
    public void close() {
        // Each call has closed its own session.
    }

    /** What one call does. */
    private interface Work {
        MigrationRun in(Connection session) throws SQLException;
    }
}
