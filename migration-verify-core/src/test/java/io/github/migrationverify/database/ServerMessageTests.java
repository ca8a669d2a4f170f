package io.github.migrationverify.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ServerMessageTests {

    @Test
    void all_that_the_server_said_is_kept() {
        String statement = "CREATE TABLE a (id int PRIMARY KEY); INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (1)";
        assertThat(failureOf(statement))
                .isEqualTo(new ServerMessage(
                        Optional.of("23505"),
                        "duplicate key value violates unique constraint \"a_pkey\"",
                        Optional.of("Key (id)=(1) already exists."),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(statement)));
    }

    @Test
    void a_hint_and_a_position_are_kept_and_the_line_is_counted() {
        ServerMessage message = failureOf("SELECT oid,\n  relnme\nFROM pg_class");
        assertThat(message.sqlState()).contains("42703");
        assertThat(message.hint()).contains("Perhaps you meant to reference the column \"pg_class.relname\".");
        assertThat(message.position()).hasValue(15);
        assertThat(message.line()).hasValue(2);
    }

    @Test
    void a_position_counts_characters_and_not_utf_16_units() {
        assertThat(failureOf("SELECT '😀😀',\n\n oops").line()).hasValue(3);
    }

    @Test
    void where_a_function_failed_is_kept() {
        ServerMessage message = failureOf("DO $$ BEGIN PERFORM 1/0; END $$");
        assertThat(message.sqlState()).contains("22012");
        assertThat(message.where().orElse("")).contains("PL/pgSQL function inline_code_block line 1 at PERFORM");
    }

    @Test
    void the_server_is_found_behind_causes_and_batches() {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement()) {
            statement.addBatch("CREATE TABLE a (id int)");
            statement.addBatch("CREATE TABLE a (id int)");
            statement.executeBatch();
            throw new AssertionError("the batch should have failed");
        } catch (SQLException e) {
            ServerMessage message = ServerMessage.of(new IllegalStateException("outer", new RuntimeException(e)));
            assertThat(message.sqlState()).contains("42P07");
            assertThat(message.message()).isEqualTo("relation \"a\" already exists");
        }
    }

    @Test
    void without_a_server_the_innermost_message_counts() {
        ServerMessage message = ServerMessage.of(
                new RuntimeException("Migration failed", new IllegalStateException("no such file a.sql")));
        assertThat(message.message()).isEqualTo("no such file a.sql");
        assertThat(message.sqlState()).isEmpty();
    }

    @Test
    void a_message_of_one_word_is_told_with_its_kind() {
        ServerMessage message = ServerMessage.of(
                new RuntimeException("failed to load", new ClassNotFoundException("com.example.Change")));
        assertThat(message.message()).isEqualTo("ClassNotFoundException: com.example.Change");
    }

    @Test
    void an_exception_without_a_message_is_told_with_its_place() {
        assertThat(ServerMessage.of(new NullPointerException()).message())
                .startsWith(
                        "NullPointerException at io.github.migrationverify.database.ServerMessageTests.an_exception");
    }

    @Test
    void exceptions_that_cause_each_other_come_to_an_end() {
        RuntimeException inner = new RuntimeException("inner one");
        RuntimeException outer = new RuntimeException("outer one", inner);
        inner.initCause(outer);
        assertThat(ServerMessage.of(outer).message()).isEqualTo("inner one");
    }

    private static ServerMessage failureOf(String sql) {
        try (ScratchDatabase database = TestServer.scratchDatabase();
                Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("the statement should have failed: " + sql);
        } catch (SQLException e) {
            return ServerMessage.of(e, Optional.of(sql));
        }
    }
}
