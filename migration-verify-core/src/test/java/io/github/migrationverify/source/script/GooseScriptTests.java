package io.github.migrationverify.source.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Takes files apart as goose does. */
class GooseScriptTests {

    @Test
    void statements_end_with_lines_that_end_in_a_semicolon() {
        GooseScript script = read("""
                -- some words

                -- +goose Up
                -- of the first
                SELECT 1; SELECT 2;

                SELECT 'a;
                b'; -- and a comment;
                -- +goose StatementBegin
                DO $$ BEGIN
                END; $$;
                -- +goose StatementEnd
                -- +goose Down
                SELECT 3;
                """);

        assertThat(script.up().portions())
                .containsExactly(
                        new Portion("SELECT 1; SELECT 2;", 5),
                        new Portion("SELECT 'a;", 7),
                        new Portion("b'; -- and a comment;", 8),
                        new Portion("DO $$ BEGIN\nEND; $$;", 10));
        assertThat(script.down().portions()).containsExactly(new Portion("SELECT 3;", 14));
        assertThat(script.up().inTransaction()).isTrue();
        assertThat(script.line()).isEqualTo(3);
    }

    @Test
    void windows_line_ends_and_a_word_about_transactions_are_understood() {
        GooseScript script = read("-- +goose NO TRANSACTION\r\n-- +goose Up\r\nSELECT 1;\r\n");

        assertThat(script.up()).isEqualTo(new Script("1_a.sql", List.of(new Portion("SELECT 1;", 3)), false));
        assertThat(script.hasDown()).isFalse();
    }

    @Test
    void what_goose_would_not_read_is_told_with_its_line() {
        assertFault("SELECT 1;", "failed to parse migration: must start with '-- +goose Up' annotation", 1);
        assertFault("", "failed to parse migration: must start with '-- +goose Up' annotation", 0);
        assertFault("-- +goose Up\n-- +goose Up", "duplicate '-- +goose Up' annotations", 2);
        assertFault("-- +goose Down", "must start with '-- +goose Up' annotation, and have one '-- +goose Down'", 1);
        assertFault(
                "-- +goose Up\n-- +goose StatementEnd",
                "'-- +goose StatementEnd' must be defined after '-- +goose StatementBegin'",
                2);
        assertFault(
                "-- +goose Up\nSELECT 1",
                "failed to parse migration: unexpected unfinished SQL query: missing semicolon?",
                2);
        assertFault(
                "-- +goose Up\n-- +goose ENVSUB ON\nSELECT 1;",
                "it takes values from the environment (+goose ENVSUB ON), which is not that of production here",
                2);
    }

    private static void assertFault(String text, String reason, int line) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnusableScriptException.class, fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.line().orElse(0)).isEqualTo(line);
        });
    }

    private static GooseScript read(String text) {
        return GooseScript.read(new ScriptFile(Path.of("1_a.sql"), "1_a.sql", "1_a.sql"), text);
    }
}
