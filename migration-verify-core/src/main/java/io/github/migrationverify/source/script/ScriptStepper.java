package io.github.migrationverify.source.script;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.StepSession;
import io.github.migrationverify.source.Stepper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Runs the scripts of single revisions. */
final class ScriptStepper implements Stepper {

    private final ScriptSite site;
    private final StepSession sessions;

    ScriptStepper(ScriptSite site) {
        this.site = site;
        this.sessions = new StepSession(site::open);
    }

    @Override
    public MigrationRun upgrade(String key) {
        return run(sessions::emptied, site.up(site.revision(key)), Effect.APPLIED);
    }

    @Override
    public void expectDowngrade() {
        sessions.openAhead();
    }

    @Override
    public MigrationRun downgrade(String key) {
        return run(sessions::fresh, site.down(site.revision(key)), Effect.REVERTED);
    }

    private MigrationRun run(Supplier<Connection> opening, ScriptRun step, Effect effect) {
        MigrationRun run = step.in(opening.get(), effect);
        try {
            if (run.failure().isPresent()) {
                sessions.close();
            } else {
                sessions.rest();
            }
            return run;
        } catch (SQLException lost) {
            sessions.close();
            return run;
        }
    }

    @Override
    public boolean isApplied(String key) {
        try {
            return site.held(sessions.emptied()).contains(key);
        } catch (SQLException e) {
            sessions.close();
            throw site.unreadable(e);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
