package io.github.migrationverify.source.liquibase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import liquibase.Scope;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;
import liquibase.changelog.StandardChangeLogHistoryService;
import liquibase.database.Database;
import liquibase.exception.DatabaseException;
import liquibase.exception.DatabaseHistoryException;
import liquibase.exception.LiquibaseException;
import liquibase.executor.ExecutorService;
import liquibase.statement.core.RawParameterizedSqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Liquibase's own history, which reads the row that it is asked for instead of the whole table, no row of which it knows that it
 * is not there, and asks once for the highest {@code ORDEREXECUTED} and whether the table is there. So nobody else may write the
 * table meanwhile; what migrations write to it a command of Liquibase's, which reads it once, does not see either.
 */
final class StepHistory extends StandardChangeLogHistoryService {

    private static final int ABOVE_ALL_OTHERS = 10_000;

    private Optional<ChangeSet> wanted = Optional.empty();
    private Optional<Set<String>> held = Optional.empty();
    private OptionalInt lastOrder = OptionalInt.empty();
    private boolean ready;

    /**
     * The history in one database.
     *
     * @param database Liquibase's view of the database
     */
    StepHistory(Database database) {
        setDatabase(database);
    }

    @Override
    public int getPriority() {
        return ABOVE_ALL_OTHERS;
    }

    @Override
    public boolean supports(Database database) {
        return getDatabase() == database;
    }

    @Override
    public void init() throws DatabaseException {
        super.init();
        ready = true;
    }

    @Override
    public boolean hasDatabaseChangeLogTable() {
        return ready || super.hasDatabaseChangeLogTable();
    }

    @Override
    public @Nullable RanChangeSet getRanChangeSet(ChangeSet changeSet)
            throws DatabaseException, DatabaseHistoryException {
        String name = name(changeSet.getId(), changeSet.getAuthor());
        if (!held().contains(name)) {
            return null;
        }
        RanChangeSet found = read(changeSet);
        if (found == null) {
            held().remove(name);
        }
        return found;
    }

    private @Nullable RanChangeSet read(ChangeSet changeSet) throws DatabaseException, DatabaseHistoryException {
        reset();
        wanted = Optional.of(changeSet);
        try {
            return super.getRanChangeSet(changeSet);
        } finally {
            wanted = Optional.empty();
            reset();
        }
    }

    /** The names of all that the table may hold. */
    private Set<String> held() throws DatabaseException {
        if (held.isEmpty()) {
            Set<String> names = new HashSet<>();
            super.getRanChangeSets().forEach(ran -> names.add(name(ran.getId(), ran.getAuthor())));
            reset();
            held = Optional.of(names);
        }
        return held.get();
    }

    private static String name(String id, String author) {
        return (author + "::" + id).toLowerCase(Locale.ROOT);
    }

    @Override
    public void setExecType(ChangeSet changeSet, ChangeSet.ExecType execType) throws DatabaseException {
        held().add(name(changeSet.getId(), changeSet.getAuthor()));
        super.setExecType(changeSet, execType);
    }

    /** Letter case does not matter, as it does not to Liquibase. */
    @Override
    public List<Map<String, ?>> queryDatabaseChangeLogTable(Database database) throws DatabaseException {
        if (wanted.isEmpty()) {
            return super.queryDatabaseChangeLogTable(database);
        }
        String table = database.escapeTableName(
                getLiquibaseCatalogName(), getLiquibaseSchemaName(), getDatabaseChangeLogTableName());
        return Scope.getCurrentScope()
                .getSingleton(ExecutorService.class)
                .getExecutor("jdbc", database)
                .queryForList(new RawParameterizedSqlStatement(
                        "SELECT * FROM " + table + " WHERE lower(id) = lower(?) AND lower(author) = lower(?)"
                                + " ORDER BY dateexecuted, orderexecuted",
                        wanted.get().getId(),
                        wanted.get().getAuthor()));
    }

    @Override
    public int getNextSequenceValue() throws LiquibaseException {
        int next = lastOrder.isEmpty() ? super.getNextSequenceValue() : lastOrder.getAsInt() + 1;
        lastOrder = OptionalInt.of(next);
        return next;
    }
}
