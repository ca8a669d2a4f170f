package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.Stepper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A server and a database on it that single revisions are run on, with a watch over its schema. Owns all of them. */
final class Ground implements AutoCloseable {

    private final MigrationSource source;
    private final StepLimit limit;
    private final CatalogReader reader;
    private final Lookout lookout;
    private final DatabaseServer server;
    private final List<RunFailure> superuserNeeds = new ArrayList<>();
    private final Deque<ScratchDatabase> databases = new ArrayDeque<>();
    private Optional<Spare> spare = Optional.empty();
    private ScratchDatabase database;
    private Stepper stepper;
    private SchemaWatch watch;
    private boolean closed;

    /** Begins to watch a database. */
    @FunctionalInterface
    interface Lookout {
        SchemaWatch over(ScratchDatabase database, CatalogReader reader);
    }

    /** An empty ground on a server of its own. */
    Ground(
            DatabaseProvider provider,
            ScratchSettings settings,
            MigrationSource source,
            StepLimit limit,
            Lookout lookout) {
        this.source = source;
        this.limit = limit;
        this.lookout = lookout;
        this.reader = new CatalogReader(source.historyTables());
        this.server = provider.start();
        try {
            this.database = ScratchDatabase.create(server, settings);
            this.databases.push(database);
            this.stepper = source.openStepper(database.migrator());
            this.watch = lookout.over(database, reader);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Makes the state good by copying a database that these revisions were applied to, and nothing else.
     *
     * @param revisions their keys, oldest first
     * @return whether that could be done
     */
    boolean renew(List<String> revisions) {
        if (spare.isEmpty()) {
            ScratchDatabase sibling = database.sibling();
            databases.push(sibling);
            spare = Optional.of(new Spare(source, sibling, limit));
        }
        Optional<ScratchDatabase> copy = spare.get().copyWith(revisions);
        copy.ifPresent(this::moveTo);
        return copy.isPresent();
    }

    private void moveTo(ScratchDatabase copy) {
        stepper.close();
        databases.push(copy);
        database = copy;
        stepper = source.openStepper(copy.migrator());
        watchAnew();
    }

    /** Forgets what has become of the schema until now. */
    void watchAnew() {
        watch.close();
        watch = lookout.over(database, reader);
    }

    MigrationRun up(String key) {
        return step(key, () -> stepper.upgrade(key));
    }

    /** A way down is to follow, after a look. */
    void expectDown() {
        stepper.expectDowngrade();
    }

    MigrationRun down(String key) {
        return step(key, () -> stepper.downgrade(key));
    }

    /** Whether the tool's history holds the revision. */
    boolean holds(String key) {
        return stepper.isApplied(key);
    }

    /** What has become of the schema since the last look. */
    SchemaStep look() {
        return watch.step();
    }

    /** The schema as it stood at the last look. */
    SchemaSnapshot picture() {
        return watch.picture();
    }

    /** Whether the schema as it was followed is the schema as it is. */
    boolean isTrue() {
        return watch.audit().isEmpty();
    }

    /** Refusals for want of privilege that a retry as a superuser got past. */
    List<RunFailure> superuserNeeds() {
        return superuserNeeds;
    }

    private MigrationRun step(String key, Supplier<MigrationRun> call) {
        return Privilege.step(database, () -> limit.within(database, key, call), superuserNeeds::add);
    }

    /** A second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (server) {
            watch.close();
            stepper.close();
            databases.forEach(ScratchDatabase::close);
        }
    }
}
