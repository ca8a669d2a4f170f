package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.HistoryTable;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.Stepper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A project's migrations where they are Liquibase changelogs. */
public final class LiquibaseSource implements MigrationSource {

    private static final List<String> HISTORY_COLUMNS = List.of("filename", "id", "author");
    private static final List<String> HISTORY_ORDER = List.of("dateexecuted", "orderexecuted");

    private final LiquibaseSettings settings;
    private final DeclaredDatabase declared;
    private final LiquibaseScope scope;

    /**
     * The changelogs of one project.
     *
     * @param settings all that Liquibase is told
     * @param chatter takes each line that Liquibase would have logged or printed
     */
    public LiquibaseSource(LiquibaseSettings settings, Consumer<String> chatter) {
        this(settings, DeclaredDatabase.none(), chatter);
    }

    /**
     * The changelogs of one project whose database is known.
     *
     * @param settings all that Liquibase is told
     * @param declared the database that the project's own configuration names
     * @param chatter takes each line that Liquibase would have logged or printed
     */
    public LiquibaseSource(LiquibaseSettings settings, DeclaredDatabase declared, Consumer<String> chatter) {
        this.settings = settings;
        this.declared = declared;
        this.scope = new LiquibaseScope(settings.classLoader(), chatter);
    }

    /** {@return whether the root changelog is where it is said to be} */
    public boolean hasRoot() {
        try (ResourceView view = ResourceView.of(settings)) {
            return view.find(settings.changeLogFile()).isPresent();
        }
    }

    @Override
    public SourceReading read() {
        return reader(ChainReader::read);
    }

    @Override
    public Map<String, String> upgradeContents() {
        return reader(ChainReader::checksums).upgradeContents();
    }

    @Override
    public Map<String, Predicate<String>> acceptedContents() {
        return reader(ChainReader::checksums).acceptedContents();
    }

    private <T> T reader(Question<T> question) {
        try (ResourceView view = ResourceView.of(settings)) {
            return scope.call(() -> question.ask(new ChainReader(settings, view)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Liquibase cannot be set up to read " + settings.changeLogFile(), e);
        }
    }

    /** Liquibase: {@code StandardChangeLogHistoryService.getRanChangeSets}; letter case does not matter to it either. */
    @Override
    public AppliedRevisions recorded(SourceReading reading, Connection connection, HistoryPlace place)
            throws SQLException {
        HistoryPlace where = place.or(declared.history());
        Optional<HistoryTable> table =
                HistoryTable.find(connection, where.schema(), where.table().orElse("databasechangelog"));
        if (table.isEmpty()) {
            return AppliedRevisions.none();
        }
        Map<String, String> known = new HashMap<>();
        reading.migrations()
                .forEach(migration -> known.putIfAbsent(migration.key().toLowerCase(Locale.ROOT), migration.key()));
        List<String> keys = table.get().rows(connection, HISTORY_COLUMNS, HISTORY_ORDER).stream()
                .map(row -> DeclaredChangeset.key(row.get(0), row.get(1), row.get(2)))
                .map(key -> known.getOrDefault(key.toLowerCase(Locale.ROOT), key))
                .distinct()
                .toList();
        return new AppliedRevisions(Optional.of(table.get().toString()), keys, false);
    }

    @Override
    public MergePlan planMerge(SourceReading reading, MergeRequest request) {
        try (ResourceView view = ResourceView.of(settings)) {
            return new MergePlacement(settings, view, reading, request).plan();
        }
    }

    @Override
    public Optional<UserDatabase> declaredDatabase() {
        return declared.database();
    }

    /** Something that a reader of the chain can answer. */
    private interface Question<T> {
        T ask(ChainReader reader) throws Exception;
    }

    @Override
    public Migrator open(ConnectionDetails database) {
        return new LiquibaseMigrator(settings, ResourceView.of(settings), database, scope);
    }

    @Override
    public Stepper openStepper(ConnectionDetails database) {
        return new LiquibaseStepper(settings, ResourceView.of(settings), database, scope);
    }

    @Override
    public Set<String> historyTables() {
        return Set.of("databasechangelog", "databasechangeloglock");
    }
}
