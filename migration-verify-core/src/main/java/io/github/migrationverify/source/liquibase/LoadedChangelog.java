package io.github.migrationverify.source.liquibase;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.changelog.visitor.ChangeExecListener;
import liquibase.changelog.visitor.ChangeSetVisitor;
import liquibase.changelog.visitor.RollbackVisitor;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;

/** A parsed changelog on one database, of which single changesets are run within a scope of Liquibase's. */
final class LoadedChangelog {

    private final ScratchConnection connection;
    private final Database database;
    private final StepHistory history;
    private final DatabaseChangeLog changeLog;
    private final RuntimeEnvironment environment;
    private final ResourceView resources;
    private final Map<String, ChangeSet> active;
    private final Set<String> used = new HashSet<>();
    private boolean ready;

    /**
     * Parses a changelog.
     *
     * @param settings what Liquibase is told
     * @param resources where it finds files
     * @param session a session on the database
     * @param statements told of commits
     * @throws Exception whatever Liquibase throws at a changelog that it cannot read
     */
    LoadedChangelog(LiquibaseSettings settings, ResourceView resources, Connection session, StatementWatch statements)
            throws Exception {
        this.resources = resources;
        this.connection = new ScratchConnection(session, statements);
        this.database = connection.database(settings.defaultSchemaName());
        this.history = new StepHistory(database);
        Scope.getCurrentScope()
                .getSingleton(ChangeLogHistoryServiceFactory.class)
                .register(history);
        this.environment = new RuntimeEnvironment(
                database, new Contexts(settings.contexts()), new LabelExpression(settings.labelFilter()));
        this.changeLog = Scope.child(
                Map.of(Scope.Attr.resourceAccessor.name(), resources),
                () -> DatabaseChangelogCommandStep.getDatabaseChangeLog(
                        settings.changeLogFile().replace('\\', '/'), parameters(settings), database));
        this.active = active();
    }

    private ChangeLogParameters parameters(LiquibaseSettings settings) {
        ChangeLogParameters parameters = new ChangeLogParameters(database);
        parameters.setContexts(environment.getContexts());
        parameters.setLabels(environment.getLabels());
        settings.expressionVariables().forEach(parameters::set);
        return parameters;
    }

    /** Of those that share a key Liquibase runs the one that is not filtered. */
    private Map<String, ChangeSet> active() {
        Set<ChangeSetFilter> filters = Set.of(
                new ContextChangeSetFilter(environment.getContexts()),
                new LabelChangeSetFilter(environment.getLabels()),
                new DbmsChangeSetFilter(database),
                new IgnoreChangeSetFilter());
        Stream<ChangeSet> passing = changeLog.getChangeSets().stream()
                .filter(changeSet -> filters.stream()
                        .allMatch(filter -> filter.accepts(changeSet).isAccepted()));
        return passing.collect(toMap(ChangeSetKey::of, Function.identity(), (first, twin) -> first));
    }

    /**
     * Goes on with another session.
     *
     * @param session a new session on the same database
     * @throws LiquibaseException where the session is closed
     */
    void continueWith(Connection session) throws LiquibaseException {
        connection.continueWith(session);
        database.setObjectQuotingStrategy(changeLog.getObjectQuotingStrategy());
    }

    /**
     * Runs one changeset the way {@code update} does.
     *
     * @param key its key
     * @param listener told of what happens
     * @throws Exception whatever Liquibase or a class of the project throws
     */
    void apply(String key, ChangeExecListener listener) throws Exception {
        ChangeSet changeSet = changeSet(key);
        run(changeSet, new UpdateVisitor(database, listener), changeSet.getPreconditions() != null);
    }

    /**
     * Reverts one changeset the way {@code rollback} does.
     *
     * @param key its key
     * @param listener told of what happens
     * @throws Exception whatever Liquibase or a class of the project throws
     */
    void revert(String key, ChangeExecListener listener) throws Exception {
        run(changeSet(key), new RollbackVisitor(database, listener), true);
    }

    /**
     * Asks the history.
     *
     * @param key a changeset's key
     * @return whether the history holds it; false of what is not an active changeset
     * @throws LiquibaseException where it cannot be read
     */
    boolean holds(String key) throws LiquibaseException {
        return active.containsKey(key) && history.getRanChangeSet(changeSet(key)) != null;
    }

    private ChangeSet changeSet(String key) throws LiquibaseException {
        return Optional.ofNullable(active.get(key))
                .orElseThrow(() -> new LiquibaseException("No active changeset of the changelog is " + key));
    }

    /**
     * Liquibase sets the search path where it rolls back: at the beginning of each command, and of a changeset after its
     * preconditions.
     */
    private void run(ChangeSet changeSet, ChangeSetVisitor visitor, boolean searchPath) throws Exception {
        Scope.child(values(changeSet), () -> {
            begin();
            if (searchPath) {
                database.rollback();
            }
            if (!used.add(changeSet.toString())) {
                new Renewal(database).renew(changeSet);
            }
            visitor.visit(changeSet, changeLog, database, Set.of());
        });
    }

    /** What a command's scope holds. */
    private Map<String, Object> values(ChangeSet changeSet) {
        return Map.of(
                Scope.Attr.resourceAccessor.name(),
                resources,
                Scope.Attr.database.name(),
                database,
                Scope.Attr.databaseChangeLog.name(),
                changeLog,
                Scope.Attr.changeSet.name(),
                changeSet);
    }

    /** What each of Liquibase's commands begins with: the history table, and a look at the whole changelog. */
    private void begin() throws LiquibaseException {
        if (!ready) {
            history.init();
            history.upgradeChecksums(changeLog, environment.getContexts(), environment.getLabels());
            changeLog.validate(database, environment.getContexts(), environment.getLabels());
            changeLog.setRuntimeEnvironment(environment);
            history.reset();
            ready = true;
        }
    }
}
