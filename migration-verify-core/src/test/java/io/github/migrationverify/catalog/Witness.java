package io.github.migrationverify.catalog;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;

/** Looks twice after each statement, by a snapshot and by pg_dump, and holds the one to the other. */
final class Witness implements AutoCloseable {

    private static final CatalogReader READER = new CatalogReader(Set.of());

    private record State(SchemaSnapshot snapshot, String dump) {}

    private final PgDump pgDump;
    private final int major;
    private final DatabaseServer server;
    private final Map<SortedMap<ObjectKey, SchemaObject>, String> seen = new HashMap<>();

    /** On a server of a version that the pg_dump reads. */
    Witness(PgDump pgDump, int major) {
        this.pgDump = pgDump;
        this.major = major;
        this.server = new EmbeddedPostgres(PostgresVersion.parse(String.valueOf(major)), TestBinaries.INSTANCE).start();
        try (Connection connection = server.administrator().open()) {
            Scripts.run(connection, "CREATE ROLE app_reader; CREATE ROLE app_writer");
            Scripts.run(connection, "ALTER SYSTEM SET allow_in_place_tablespaces = on");
            Scripts.run(connection, "SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the statements in one database, and those that changed its snapshot in another. */
    void watch(String given, List<RandomStatement> statements, SoftAssertions all) throws SQLException {
        ScratchSettings settings = new ScratchSettings(DatabaseRole.SUPERUSER, Optional.of(given));
        try (ScratchDatabase database = ScratchDatabase.create(server, settings);
                ScratchDatabase other = ScratchDatabase.create(server, settings);
                Connection connection = database.openAsAdministrator();
                Connection elsewhere = other.openAsAdministrator()) {
            List<String> telling = new ArrayList<>();
            State end = walk(connection, statements, () -> pgDump.schema(database.administrator()), telling, all);
            for (String statement : telling) {
                Scripts.succeeds(elsewhere, statement);
            }
            State otherEnd = look(elsewhere, () -> pgDump.schema(other.administrator()), all);
            compare(end, otherEnd, "without what changed nothing", all);
        }
    }

    /** Runs the statements, which are about the cluster, and goes on where the last run ended. */
    void watchCluster(List<RandomStatement> statements, SoftAssertions all) throws SQLException {
        ConnectionDetails maintenance = server.administrator();
        try (Connection connection = maintenance.open()) {
            walk(connection, statements, () -> pgDump.cluster(maintenance), new ArrayList<>(), all);
        }
    }

    private State walk(
            Connection connection,
            List<RandomStatement> statements,
            Supplier<String> dump,
            List<String> telling,
            SoftAssertions all)
            throws SQLException {
        State last = look(connection, dump, all);
        for (RandomStatement random : statements) {
            String statement = random.in(last.snapshot()).orElse("");
            if (Scripts.succeeds(connection, statement)) {
                State now = look(connection, dump, all);
                compare(last, now, statement, all);
                if (!last.snapshot().objects().equals(now.snapshot().objects())) {
                    telling.add(statement);
                }
                last = now;
            }
        }
        return last;
    }

    private State look(Connection connection, Supplier<String> dump, SoftAssertions all) throws SQLException {
        State state = new State(READER.read(connection), dump.get());
        String before = seen.computeIfAbsent(state.snapshot().objects(), objects -> state.dump());
        all.assertThat(state.dump())
                .as("the snapshot was seen before on " + major)
                .isEqualTo(before);
        return state;
    }

    private void compare(State before, State after, String statement, SoftAssertions all) {
        SchemaDiff diff = SchemaDiff.between(before.snapshot(), after.snapshot());
        if (diff.isEmpty()) {
            all.assertThat(after.dump()).as(major + ": " + statement).isEqualTo(before.dump());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
