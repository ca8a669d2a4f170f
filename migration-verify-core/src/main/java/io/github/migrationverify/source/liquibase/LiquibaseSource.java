package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.Stepper;
import java.util.Set;
import java.util.function.Consumer;

/** A project's migrations where they are Liquibase changelogs. */
public final class LiquibaseSource implements MigrationSource {

    private final LiquibaseSettings settings;
    private final LiquibaseScope scope;

    /**
     * The changelogs of one project.
     *
     * @param settings all that Liquibase is told
     * @param chatter takes each line that Liquibase would have logged or printed
     */
    public LiquibaseSource(LiquibaseSettings settings, Consumer<String> chatter) {
        this.settings = settings;
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
        try (ResourceView view = ResourceView.of(settings)) {
            return scope.call(() -> new ChainReader(settings, view).read());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Liquibase cannot be set up to read " + settings.changeLogFile(), e);
        }
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
