package io.github.migrationverify.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedChainTests {

    private static final GeneratedChain CHAIN = GeneratedChain.of(24);

    @Test
    void each_revision_restores_what_was_there_before_it() throws SQLException {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsMigrator()) {
            SchemaSnapshot before = read(connection);
            SchemaSnapshot empty = before;
            for (GeneratedRevision revision : CHAIN.revisions()) {
                run(connection, revision.up());
                SchemaSnapshot after = read(connection);
                assertThat(SchemaDiff.between(before, after).isEmpty())
                        .as("revision %s does nothing", revision.id())
                        .isFalse();
                run(connection, revision.down());
                assertThat(SchemaDiff.between(before, read(connection)).describe())
                        .as("revision %s", revision.id())
                        .isEmpty();
                run(connection, revision.up());
                before = after;
            }
            Deque<GeneratedRevision> backwards = new ArrayDeque<>();
            CHAIN.revisions().forEach(backwards::push);
            for (GeneratedRevision revision : backwards) {
                run(connection, revision.down());
            }
            assertThat(SchemaDiff.between(empty, read(connection)).describe()).isEmpty();
        }
    }

    @Test
    void seven_revisions_in_eight_create_a_table_and_a_longer_chain_begins_with_the_shorter() {
        assertThat(GeneratedChain.of(128).tables()).isEqualTo(112);
        assertThat(GeneratedChain.withTables(875).revisions()).hasSize(1000);
        assertThat(GeneratedChain.withTables(875).tables()).isEqualTo(875);
        assertThat(GeneratedChain.of(128).revisions())
                .startsWith(CHAIN.revisions().toArray(GeneratedRevision[]::new));
    }

    @Test
    void the_alterations_are_a_backfill_an_index_and_row_level_security_in_turn() {
        assertThat(List.of(8, 16, 24))
                .map(number -> CHAIN.revisions().get(number - 1).up().get(0))
                .satisfiesExactly(
                        up -> assertThat(up).startsWith("INSERT INTO items_0005 "),
                        up -> assertThat(up).startsWith("CREATE INDEX items_0009_by_quantity "),
                        up -> assertThat(up).isEqualTo("ALTER TABLE items_0013 ENABLE ROW LEVEL SECURITY"));
    }

    private static SchemaSnapshot read(Connection connection) throws SQLException {
        return SchemaOfTables.reader().read(connection);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GeneratedRevision.script(statements));
        }
    }
}
