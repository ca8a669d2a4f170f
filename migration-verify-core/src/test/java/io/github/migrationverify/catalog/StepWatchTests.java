package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import io.github.migrationverify.schema.SchemaStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StepWatchTests {

    private static final CatalogReader READER = new CatalogReader(Set.of("databasechangelog"));

    @Test
    void a_step_holds_what_was_touched_and_nothing_else() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsAdministrator()) {
            run(
                    connection,
                    "CREATE TABLE hub (id int PRIMARY KEY, a int); CREATE TABLE other (hub int REFERENCES hub)");
            try (SchemaWatch watch = SchemaWatch.open(database, READER)) {
                run(connection, "CREATE TABLE t (hub int REFERENCES hub)");
                assertThat(watch.step().after().keySet())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "table public.t", "column public.t.hub", "constraint public.t.t_hub_fkey");
                run(connection, "ALTER TABLE hub DROP COLUMN a");
                SchemaStep step = watch.step();
                assertThat(step.before().keySet())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder("table public.hub", "column public.hub.id", "column public.hub.a");
                assertThat(step.diff().describe()).isEqualTo("- column public.hub.a");
                assertThat(watch.step()).isEqualTo(SchemaStep.NOTHING);
            }
        }
    }

    @Test
    void two_databases_of_a_cluster_do_not_see_each_other() throws SQLException {
        try (ScratchDatabase one = TestServer.scratchDatabase();
                ScratchDatabase other = TestServer.scratchDatabase();
                Connection connection = one.openAsAdministrator();
                SchemaWatch watch = SchemaWatch.open(one, READER);
                SchemaWatch elsewhere = SchemaWatch.open(other, READER)) {
            run(connection, "CREATE TABLE t (id int)");
            assertThat(elsewhere.step()).isEqualTo(SchemaStep.NOTHING);
            assertThat(watch.step().diff().describe()).isEqualTo("+ table public.t");
        }
    }

    @Test
    void what_an_open_transaction_wrote_is_seen_once_it_is_committed() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsAdministrator();
                Connection open = database.openAsAdministrator();
                SchemaWatch watch = SchemaWatch.open(database, READER)) {
            run(open, "BEGIN; CREATE TABLE late (id int)");
            assertThat(watch.step().diff().describe()).isEmpty();
            run(connection, "CREATE TABLE early (id int)");
            assertThat(watch.step().diff().describe()).isEqualTo("+ table public.early");
            run(open, "COMMIT");
            assertThat(watch.step().diff().describe()).isEqualTo("+ table public.late");
            assertThat(watch.audit()).isEmpty();
        }
    }

    @Test
    void what_was_open_when_the_watch_began_is_seen_too() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection open = database.openAsAdministrator()) {
            run(open, "BEGIN; CREATE TABLE late (id int)");
            try (SchemaWatch watch = SchemaWatch.open(database, READER)) {
                run(open, "COMMIT");
                assertThat(watch.step().diff().describe()).isEqualTo("+ table public.late");
            }
        }
    }

    @Test
    void nothing_of_the_watch_stands_in_the_database() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsAdministrator();
                SchemaWatch watch = SchemaWatch.open(database, READER)) {
            assertThat(watch.wholeBecause()).isEmpty();
            assertThat(READER.read(connection).objects())
                    .isEqualTo(watch.picture().objects());
            assertThat(watch.picture().objects().keySet())
                    .extracting(Object::toString)
                    .contains("extension plpgsql")
                    .doesNotContain("extension pg_walinspect");
        }
    }

    @Test
    void an_audit_compares_with_what_is() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsAdministrator();
                SchemaWatch watch = SchemaWatch.open(database, READER)) {
            run(connection, "CREATE TABLE t (id int)");
            assertThat(watch.audit())
                    .hasValueSatisfying(diff -> assertThat(diff.describe()).isEqualTo("+ table public.t"));
            assertThat(watch.audit()).isEmpty();
            assertThat(watch.step()).isEqualTo(SchemaStep.NOTHING);
        }
    }

    @Test
    void postgresql_14_is_looked_at_whole() throws SQLException {
        try (DatabaseServer server = new EmbeddedPostgres(PostgresVersion.parse("14"), TestBinaries.INSTANCE).start();
                ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = database.openAsAdministrator();
                SchemaWatch watch = SchemaWatch.open(database, READER)) {
            assertThat(watch.wholeBecause())
                    .contains("PostgreSQL 14 cannot tell what a step touched; 15 and later can.");
            run(connection, "CREATE TABLE t (id int)");
            assertThat(watch.step().diff().describe()).isEqualTo("+ table public.t");
            assertThat(watch.audit()).isEmpty();
        }
    }

    @Test
    void several_watches_may_begin_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (DatabaseServer server = new EmbeddedPostgres(
                        PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR), TestBinaries.INSTANCE)
                .start()) {
            Callable<Boolean> stepwise = () -> {
                try (ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain());
                        SchemaWatch watch = SchemaWatch.open(database, READER)) {
                    return watch.wholeBecause().isEmpty();
                }
            };
            for (Future<Boolean> begun : threads.invokeAll(List.of(stepwise, stepwise, stepwise, stepwise))) {
                assertThat(begun.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
