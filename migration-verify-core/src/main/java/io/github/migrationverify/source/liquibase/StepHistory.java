package io.github.migrationverify.source.liquibase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
 * Liquibase's own history, which reads the row that it is asked for instead of the whole table, and asks once for the highest
 * {@code ORDEREXECUTED} and whether the table is there. So nobody else may write the table meanwhile.
 */
final class StepHistory extends StandardChangeLogHistoryService {

    private static final int ABOVE_ALL_OTHERS = 10_000;

    private Optional<ChangeSet> wanted = Optional.empty();
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
        reset();
        wanted = Optional.of(changeSet);
        try {
            return super.getRanChangeSet(changeSet);
        } finally {
            wanted = Optional.empty();
            reset();
        }
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
