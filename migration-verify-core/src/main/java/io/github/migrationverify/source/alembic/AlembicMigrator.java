package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs revisions as {@code alembic upgrade heads} and {@code alembic downgrade} do: by the project's {@code env.py}, in one
 * transaction or in one for each revision, as that says. Where a chain has branches the order is ours, each revision after what it needs.
 *
 * <p>Where all ran in one transaction, what went before a failure is gone with it. It is then run again by itself, so that a database
 * holds what is said to have run, as with other tools.
 */
final class AlembicMigrator implements Migrator {

    private final AppliedOrder order;
    private final AlembicSession session;

    AlembicMigrator(AppliedOrder order, AlembicSession session) {
        this.order = order;
        this.session = session;
    }

    /** {@inheritDoc} In one call of {@code env.py}, or in two where somebody is going to look in between. */
    @Override
    public MigrationRun upgrade(RunListener listener) {
        List<RevisionRun> runs = new ArrayList<>();
        List<String> pending = order.pending(session.heads());
        while (!pending.isEmpty()) {
            List<String> next = untilSomebodyLooks(pending, listener);
            MigrationRun run = walk(Effect.APPLIED, next, listener);
            runs.addAll(run.revisions());
            if (run.failure().isPresent()) {
                return new MigrationRun(runs, run.failure());
            }
            pending = pending.subList(next.size(), pending.size());
        }
        return new MigrationRun(runs, Optional.empty());
    }

    private static List<String> untilSomebodyLooks(List<String> pending, RunListener listener) {
        for (int at = 0; at < pending.size(); at++) {
            if (listener.looksAfter(pending.get(at))) {
                return pending.subList(0, at + 1);
            }
        }
        return pending;
    }

    @Override
    public MigrationRun upgradeOne(RunListener listener) {
        List<String> pending = order.pending(session.heads());
        return walk(Effect.APPLIED, pending.subList(0, Math.min(1, pending.size())), listener);
    }

    @Override
    public MigrationRun downgrade(int revisions, RunListener listener) {
        List<String> applied = applied();
        List<String> newest = new ArrayList<>(applied.subList(Math.max(0, applied.size() - revisions), applied.size()));
        Collections.reverse(newest);
        return walk(Effect.REVERTED, newest, listener);
    }

    private MigrationRun walk(Effect effect, List<String> keys, RunListener listener) {
        if (keys.isEmpty()) {
            return new MigrationRun(List.of(), Optional.empty());
        }
        MigrationRun run = session.walk(effect, keys, listener);
        if (run.failure().isPresent() && !run.revisions().isEmpty()) {
            again(effect, run.revisions().stream().map(RevisionRun::key).toList(), listener);
        }
        return run;
    }

    /** Runs again what a failure took with it. That it ran has been told; that what it writes is written now has not. */
    private void again(Effect effect, List<String> done, RunListener listener) {
        Set<String> applied = Set.copyOf(applied());
        List<String> lost = done.stream()
                .filter(key -> applied.contains(key) != (effect == Effect.APPLIED))
                .toList();
        if (!lost.isEmpty()) {
            session.walk(effect, lost, new BeginningsHeard(listener));
        }
    }

    @Override
    public List<String> applied() {
        return order.applied(session.heads());
    }

    @Override
    public Optional<ModelComparison> compareModels() {
        return Optional.of(session.models());
    }

    @Override
    public void close() {
        session.close();
    }
}
