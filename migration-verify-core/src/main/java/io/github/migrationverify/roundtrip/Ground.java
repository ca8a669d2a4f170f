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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A server and a database on it that single revisions are run on, with a watch over its schema. Owns all of them. */
final class Ground implements AutoCloseable {

    private final DatabaseServer server;
    private final ScratchDatabase database;
    private final Stepper stepper;
    private final SchemaWatch watch;
    private final StepLimit limit;
    private final List<RunFailure> superuserNeeds = new ArrayList<>();

    private Ground(
            DatabaseServer server, ScratchDatabase database, Stepper stepper, SchemaWatch watch, StepLimit limit) {
        this.server = server;
        this.database = database;
        this.stepper = stepper;
        this.watch = watch;
        this.limit = limit;
    }

    /** An empty ground on a server of its own. */
    static Ground fresh(DatabaseProvider provider, ScratchSettings settings, MigrationSource source, StepLimit limit) {
        DatabaseServer server = provider.start();
        try {
            ScratchDatabase database = ScratchDatabase.create(server, settings);
            SchemaWatch watch = SchemaWatch.open(database, new CatalogReader(source.historyTables()));
            return new Ground(server, database, source.openStepper(database.migrator()), watch, limit);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    MigrationRun up(String key) {
        return step(key, () -> stepper.upgrade(key));
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

    /** Refusals for want of privilege that a retry as a superuser got past. */
    List<RunFailure> superuserNeeds() {
        return superuserNeeds;
    }

    private MigrationRun step(String key, Supplier<MigrationRun> call) {
        MigrationRun run = limit.within(database, key, call);
        if (!Privilege.isMissing(database, run)) {
            return run;
        }
        MigrationRun retry = Privilege.asSuperuser(database, () -> limit.within(database, key, call));
        if (retry.failure().isEmpty()) {
            run.failure().ifPresent(superuserNeeds::add);
        }
        return retry;
    }

    @Override
    public void close() {
        try (server;
                database;
                watch;
                stepper) {
            return;
        }
    }
}
