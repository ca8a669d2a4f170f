package io.github.migrationverify.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.Stepper;
import io.github.migrationverify.source.Unheard;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changelogs of projects that were not written for us, a changeset at a time. */
class RealChangelogStepsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml",
                "org/flowable/cmmn/db/liquibase/flowable-cmmn-db-changelog.xml",
                "liquibase/master.yml"
            })
    void steps_make_what_liquibases_own_update_makes(String path, @TempDir Path project) throws SQLException {
        MigrationSource source = new RealChangelog(path).source(project);
        try (ScratchDatabase whole = TestServer.scratchDatabase();
                Migrator migrator = source.open(whole.migrator());
                ScratchDatabase stepped = TestServer.scratchDatabase();
                Stepper stepper = source.openStepper(stepped.migrator());
                Migrator onStepped = source.open(stepped.migrator())) {
            MigrationRun update = migrator.upgrade(new Unheard());
            List<RevisionRun> steps = steps(source, stepper);

            assertThat(update.failure()).isEmpty();
            assertThat(steps)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("millis")
                    .isEqualTo(update.revisions());
            assertThat(SchemaDiff.between(snapshot(whole, source), snapshot(stepped, source))
                            .changes())
                    .isEmpty();
            assertThat(onStepped.applied()).isEqualTo(migrator.applied());
            assertThat(onStepped.upgrade(new Unheard()).revisions())
                    .extracting(RevisionRun::effect)
                    .doesNotContain(Effect.APPLIED);
        }
    }

    private static List<RevisionRun> steps(MigrationSource source, Stepper stepper) {
        List<RevisionRun> runs = new ArrayList<>();
        for (Migration migration : source.read().migrations()) {
            if (migration.active()) {
                MigrationRun run = stepper.upgrade(migration.key());
                assertThat(run.failure()).as(migration.key()).isEmpty();
                runs.addAll(run.revisions());
            }
        }
        return runs;
    }

    private static SchemaSnapshot snapshot(ScratchDatabase database, MigrationSource source) throws SQLException {
        try (Connection connection = database.openAsAdministrator()) {
            return new CatalogReader(source.historyTables()).read(connection);
        }
    }
}
