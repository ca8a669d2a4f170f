package io.github.migrationverify.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentDeclarationsTests {

    @Test
    void a_comment_without_declarations_says_nothing_but_itself() {
        assertThat(CommentDeclarations.in(List.of("Revises the users table")))
                .isEqualTo(new CommentDeclarations(Optional.empty(), Optional.empty(), "Revises the users table"));
    }

    @Test
    void a_declaration_ends_at_a_semicolon_or_the_line() {
        assertThat(CommentDeclarations.in(List.of("revises: 1, 2; adds a table\nirreversible: it is gone\nfor good")))
                .isEqualTo(new CommentDeclarations(
                        Optional.of(List.of("1", "2")), Optional.of("it is gone"), "adds a table for good"));
    }

    @Test
    void the_keyword_may_be_in_any_case_and_anywhere_in_a_line() {
        assertThat(CommentDeclarations.in(List.of("Adds a table. ReVises : db/a.sql::1::me ;")))
                .isEqualTo(new CommentDeclarations(
                        Optional.of(List.of("db/a.sql::1::me")), Optional.empty(), "Adds a table."));
    }

    @Test
    void none_is_a_base() {
        assertThat(CommentDeclarations.in(List.of("revises: NONE")).parents()).contains(List.of());
    }

    @Test
    void a_declaration_without_a_value_is_none() {
        assertThat(CommentDeclarations.in(List.of("revises:", "irreversible: ;")))
                .isEqualTo(new CommentDeclarations(Optional.empty(), Optional.empty(), ""));
    }

    @Test
    void all_comments_count_and_windows_line_ends_do_not() {
        assertThat(CommentDeclarations.in(List.of("revises: 1\r\nmore", "revises: 2")))
                .isEqualTo(new CommentDeclarations(Optional.of(List.of("1", "2")), Optional.empty(), "more"));
    }

    @Test
    void part_of_a_longer_word_is_no_keyword() {
        assertThat(CommentDeclarations.in(List.of("non-irreversible: so", "unrevises: 1"))
                        .parents())
                .isEmpty();
    }
}
