package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.changelog.ChangeSet.RunStatus;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import liquibase.exception.PreconditionErrorException;
import liquibase.exception.PreconditionFailedException;
import liquibase.precondition.core.PreconditionContainer.ErrorOption;
import liquibase.precondition.core.PreconditionContainer.FailOption;
import org.jspecify.annotations.Nullable;

/** Turns Liquibase's events into runs of revisions. */
final class RunRecorder extends AbstractChangeExecListener {

    private static final String NOTHING_FOR_US = "none of its changes is for this database and operating system";

    private final RunListener listener;
    private final StatementWatch statements;
    private final long start = System.nanoTime();
    private final List<RevisionRun> runs = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();
    private int firstTimes;

    /**
     * A recorder for one call.
     *
     * @param listener told of each revision
     * @param statements told where a revision begins, and each change of it
     */
    RunRecorder(RunListener listener, StatementWatch statements) {
        this.listener = listener;
        this.statements = statements;
    }

    /** {@return how many revisions the history did not hold before, and does now} */
    int firstTimes() {
        return firstTimes;
    }

    /** {@return what happened, the call having done all it was asked to} */
    MigrationRun completed() {
        settle();
        return new MigrationRun(runs, Optional.empty());
    }

    /**
     * {@return what happened, the call having failed}
     *
     * @param message what was said
     */
    MigrationRun failed(ServerMessage message) {
        RunFailure failure = new RunFailure(
                pending.map(Pending::key),
                message,
                millisSince(pending.map(Pending::start).orElse(start)));
        return new MigrationRun(runs, Optional.of(failure));
    }

    @Override
    public void willRun(ChangeSet changeSet, DatabaseChangeLog changeLog, Database database, RunStatus status) {
        begin(changeSet, status == RunStatus.NOT_RAN);
    }

    @Override
    public void willRollback(ChangeSet changeSet, DatabaseChangeLog changeLog, Database database) {
        begin(changeSet, false);
    }

    @Override
    public void willRun(Change change, ChangeSet changeSet, DatabaseChangeLog changeLog, Database database) {
        statements.clear();
    }

    @Override
    public void preconditionFailed(PreconditionFailedException failure, FailOption onFail) {
        note("precondition failed, onFail=" + onFail + ": " + Reasons.of(failure), onFail == FailOption.MARK_RAN);
    }

    @Override
    public void preconditionErrored(PreconditionErrorException error, ErrorOption onError) {
        note("precondition in error, onError=" + onError + ": " + Reasons.of(error), onError == ErrorOption.MARK_RAN);
    }

    @Override
    public void ran(ChangeSet changeSet, DatabaseChangeLog changeLog, Database database, ExecType type) {
        pending.ifPresent(run -> {
            Effect effect = effect(type, run);
            firstTimes += run.firstTime() && effect != Effect.SKIPPED ? 1 : 0;
            finish(run, effect, type == ExecType.FAILED ? failureLetPass(changeSet) : run.note());
        });
    }

    @Override
    public void rolledBack(ChangeSet changeSet, DatabaseChangeLog changeLog, Database database) {
        pending.ifPresent(run -> finish(run, Effect.REVERTED, run.note()));
    }

    /** Where it ran before, Liquibase says RERAN of a changeset that it only marked. */
    private static Effect effect(ExecType type, Pending run) {
        return switch (type) {
            case FAILED, SKIPPED -> Effect.SKIPPED;
            case MARK_RAN -> Effect.MARKED;
            case EXECUTED, RERAN -> run.marked() ? Effect.MARKED : Effect.APPLIED;
        };
    }

    private static String failureLetPass(ChangeSet changeSet) {
        @Nullable String said = changeSet.getErrorMsg();
        return "it failed, and failOnError is false" + (said == null ? "" : ": " + Reasons.oneLine(said));
    }

    private void begin(ChangeSet changeSet, boolean firstTime) {
        settle();
        statements.clear();
        Pending next = new Pending(ChangeSetKey.of(changeSet), System.nanoTime(), firstTime, "", false);
        pending = Optional.of(next);
        listener.started(next.key());
    }

    private void note(String note, boolean marked) {
        pending = pending.map(run -> new Pending(run.key(), run.start(), run.firstTime(), note, marked));
    }

    /** Of a changeset that it passes over Liquibase says that it will run, and then nothing more. */
    private void settle() {
        pending.ifPresent(run -> finish(run, Effect.SKIPPED, run.note().isEmpty() ? NOTHING_FOR_US : run.note()));
    }

    private void finish(Pending run, Effect effect, String note) {
        RevisionRun finished = new RevisionRun(run.key(), effect, note, millisSince(run.start()));
        pending = Optional.empty();
        runs.add(finished);
        listener.finished(finished);
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    /** A revision under way: its key, when it began, whether the history lacks it, why it may not run, and if so marked. */
    private record Pending(String key, long start, boolean firstTime, String note, boolean marked) {}
}
