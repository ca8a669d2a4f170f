package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.StepSession;
import io.github.migrationverify.source.Stepper;
import io.github.migrationverify.source.Unheard;
import java.sql.Connection;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;

/**
 * Runs single changesets by the classes that Liquibase's {@code update} and {@code rollback} run them by, and its history. The
 * changelog is parsed at the first call and validated at the first step; the sessions ({@link StepSession}) are under one and the
 * same view of the database.
 *
 * <p>What is not as in a command: changelog preconditions are asked once; a changeset runs though the history holds it, as
 * one that always runs does; {@code ORDEREXECUTED} goes on counting where rows were removed.
 */
final class LiquibaseStepper implements Stepper {

    private final LiquibaseSettings settings;
    private final ResourceView resources;
    private final ConnectionDetails database;
    private final LiquibaseScope scope;
    private final StatementWatch statements = new StatementWatch();
    private final StepSession session;
    private Optional<LoadedChangelog> loaded = Optional.empty();

    /**
     * A stepper for one database.
     *
     * @param settings what Liquibase is told
     * @param resources where it finds files; closed with it
     * @param database where it runs
     * @param scope the world it runs in, which is entered by nobody else
     */
    LiquibaseStepper(
            LiquibaseSettings settings, ResourceView resources, ConnectionDetails database, LiquibaseScope scope) {
        this.settings = settings;
        this.resources = resources;
        this.database = database;
        this.scope = scope.lasting();
        this.session = new StepSession(database::open);
    }

    @Override
    public MigrationRun upgrade(String key) {
        return run(session::emptied, (changelog, recorder) -> {
            changelog.apply(key, recorder);
            return recorder.completed();
        });
    }

    @Override
    public void expectDowngrade() {
        session.openAhead();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The history is asked in the same session whether it let go of the revision.
     */
    @Override
    public MigrationRun downgrade(String key) {
        return run(session::fresh, (changelog, recorder) -> {
            changelog.revert(key, recorder);
            MigrationRun run = recorder.completed();
            return changelog.holds(key)
                    ? MigrationRun.nothingDone("Liquibase", run.revisions().get(0))
                    : run;
        });
    }

    @Override
    public boolean isApplied(String key) {
        try {
            boolean applied =
                    scope.call(statements, () -> changelog(session.emptied()).holds(key));
            session.rest();
            return applied;
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (Exception e) {
            throw Reasons.unreadableHistory(database.user(), e, statements.current());
        }
    }

    @Override
    public void close() {
        session.close();
        resources.close();
    }

    private MigrationRun run(Supplier<Connection> opening, Step step) {
        RunRecorder recorder = new RunRecorder(new Unheard(), statements);
        statements.clear();
        try {
            Connection opened = opening.get();
            MigrationRun run = scope.call(statements, () -> step.run(changelog(opened), recorder));
            session.rest();
            return run;
        } catch (DatabaseUnavailableException e) {
            session.close();
            throw e;
        } catch (Exception
                | StackOverflowError
                | LinkageError
                | AssertionError
                | ServiceConfigurationError e) { // custom changes may throw anything
            session.close();
            return recorder.failed(Reasons.of(e, statements.current(), settings.defaultSchemaName()));
        }
    }

    private LoadedChangelog changelog(Connection session) throws Exception {
        if (loaded.isPresent()) {
            loaded.get().continueWith(session);
        } else {
            loaded = Optional.of(new LoadedChangelog(settings, resources, session, statements));
        }
        return loaded.get();
    }

    /** A way through one changeset. */
    private interface Step {
        MigrationRun run(LoadedChangelog changelog, RunRecorder recorder) throws Exception;
    }
}
