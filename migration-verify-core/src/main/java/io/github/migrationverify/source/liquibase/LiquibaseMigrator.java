package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RunListener;
import java.sql.Connection;
import java.util.List;
import java.util.ServiceConfigurationError;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;

/**
 * Runs changelogs by Liquibase's own {@code update} and {@code rollback}, each call with a session, a scope and a freshly
 * parsed changelog of its own: changesets keep what became of them, so that one marked as ran in one call would be marked
 * in the next, come what may.
 *
 * <p>What Liquibase's rollback does, as read in its sources and seen in tests:
 *
 * <ul>
 *   <li>It goes back through the history table by {@code DATEEXECUTED} and {@code ORDEREXECUTED}, and counts the
 *       changesets that are in the changelog and pass contexts, labels and {@code dbms}; others are passed over without a
 *       word, and stay in the history.
 *   <li>A changeset marked as ran is reverted like any other, so that its inverse drops what another one made
 *       (liquibase#2013).
 *   <li>{@code runAlways} and {@code runOnChange} changesets have one row in the history, which moves to its end each time
 *       they run; their rollback runs once.
 *   <li>With {@code runInTransaction="false"} the rollback, too, runs statement by statement; what ran before a failure
 *       stays, while the history still holds the changeset.
 *   <li>Otherwise rollback statements and the deletion from the history are two transactions, in this order.
 * </ul>
 */
final class LiquibaseMigrator implements Migrator {

    private final LiquibaseSettings settings;
    private final ResourceView resources;
    private final ConnectionDetails database;
    private final LiquibaseScope scope;

    /**
     * A migrator for one database.
     *
     * @param settings what Liquibase is told
     * @param resources where it finds files; closed with it
     * @param database where it runs
     * @param scope the world it runs in
     */
    LiquibaseMigrator(
            LiquibaseSettings settings, ResourceView resources, ConnectionDetails database, LiquibaseScope scope) {
        this.settings = settings;
        this.resources = resources;
        this.database = database;
        this.scope = scope;
    }

    @Override
    public MigrationRun upgrade(RunListener listener) {
        StatementWatch statements = new StatementWatch();
        return run(
                new RunRecorder(listener, statements), statements, liquibase -> liquibase.update(contexts(), labels()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Liquibase's {@code update(1)} meets a changeset that never enters the history, or that always runs, again and
     * again; so the count grows until another one has entered it, and the listener hears of each attempt.
     */
    @Override
    public MigrationRun upgradeOne(RunListener listener) {
        for (int count = 1; ; count++) {
            int allowed = count;
            StatementWatch statements = new StatementWatch();
            RunRecorder recorder = new RunRecorder(listener, statements);
            MigrationRun run = run(recorder, statements, liquibase -> liquibase.update(allowed, contexts(), labels()));
            if (run.failure().isPresent()
                    || recorder.firstTimes() > 0
                    || run.revisions().size() < count) {
                return run;
            }
        }
    }

    @Override
    public MigrationRun downgrade(int revisions, RunListener listener) {
        StatementWatch statements = new StatementWatch();
        return run(
                new RunRecorder(listener, statements),
                statements,
                liquibase -> liquibase.rollback(revisions, contexts(), labels()));
    }

    @Override
    public List<String> applied() {
        StatementWatch statements = new StatementWatch();
        try (Connection connection = database.open()) {
            return scope.call(() -> Scope.getCurrentScope()
                    .getSingleton(ChangeLogHistoryServiceFactory.class)
                    .getChangeLogService(database(connection, statements))
                    .getRanChangeSets()
                    .stream()
                    .map(ChangeSetKey::of)
                    .toList());
        } catch (Exception e) {
            throw Reasons.unreadableHistory(database.user(), e, statements.current());
        }
    }

    @Override
    public void close() {
        resources.close();
    }

    private MigrationRun run(RunRecorder recorder, StatementWatch statements, Command command) {
        try (Connection connection = database.open()) {
            return scope.call(statements, () -> {
                command.run(liquibase(recorder, database(connection, statements)));
                return recorder.completed();
            });
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (Exception
                | StackOverflowError
                | LinkageError
                | AssertionError
                | ServiceConfigurationError e) { // custom changes may throw anything
            return recorder.failed(Reasons.of(e, statements.current(), settings.defaultSchemaName()));
        }
    }

    private Liquibase liquibase(RunRecorder recorder, Database target) {
        Liquibase liquibase = new Liquibase(settings.changeLogFile(), resources, target);
        settings.expressionVariables().forEach(liquibase::setChangeLogParameter);
        liquibase.setChangeExecListener(recorder);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private Database database(Connection connection, StatementWatch statements) throws LiquibaseException {
        return new ScratchConnection(connection, statements).database(settings.defaultSchemaName());
    }

    private Contexts contexts() {
        return new Contexts(settings.contexts());
    }

    private LabelExpression labels() {
        return new LabelExpression(settings.labelFilter());
    }

    /** One of Liquibase's commands. */
    private interface Command {
        void run(Liquibase liquibase) throws LiquibaseException;
    }
}
