package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.Stepper;
import io.github.migrationverify.source.Unheard;
import java.util.List;

/** Runs single revisions in one Python process, each by a call of the project's {@code env.py} and so in a session of its own. */
final class AlembicStepper implements Stepper {

    private final AppliedOrder order;
    private final AlembicSession session;

    AlembicStepper(AppliedOrder order, AlembicSession session) {
        this.order = order;
        this.session = session;
    }

    @Override
    public MigrationRun upgrade(String key) {
        return session.walk(Effect.APPLIED, List.of(key), new Unheard());
    }

    @Override
    public MigrationRun downgrade(String key) {
        MigrationRun run = session.walk(Effect.REVERTED, List.of(key), new Unheard());
        boolean claimed = run.failure().isEmpty() && session.heads().contains(key);
        return claimed ? MigrationRun.nothingDone("Alembic", run.revisions().get(0)) : run;
    }

    @Override
    public boolean isApplied(String key) {
        return order.applied(session.heads()).contains(key);
    }

    @Override
    public void close() {
        session.close();
    }
}
