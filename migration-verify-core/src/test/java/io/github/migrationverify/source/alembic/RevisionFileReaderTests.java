package io.github.migrationverify.source.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionFileReaderTests {

    private static final String TEMPLATE = """
            \"""add tasks

            Revision ID: b2
            Revises: somebody else, who is not believed
            \"""
            from typing import Sequence, Union

            from alembic import op

            # revision identifiers, used by Alembic.
            revision: str = 'b2'
            down_revision: Union[str, None] = 'a1'
            branch_labels: Union[str, Sequence[str], None] = ("tasks",)
            depends_on: Union[str, Sequence[str], None] = None


            def upgrade() -> None:
                op.create_table("tasks")


            def downgrade() -> None:
                op.drop_table("tasks")
            """;

    @Test
    void a_file_of_alembics_template_is_read() {
        RevisionFile file = revision(TEMPLATE);

        assertThat(file.id()).isEqualTo("b2");
        assertThat(file.place()).hasToString("versions/tasks.py:11");
        assertThat(file.parents()).containsExactly("a1");
        assertThat(file.labels()).containsExactly("tasks");
        assertThat(file.dependencies()).isEmpty();
        assertThat(file.firstParagraph()).isEqualTo("add tasks");
        assertThat(file.wayDown()).isEqualTo(new WayDown.Declared());
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        assertThat(revision("\ufeff" + TEMPLATE.replace("\n", "\r\n"))).isEqualTo(revision(TEMPLATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "('a1', 'c3')",
                "(\"a1\", \"c3\",)",
                "['a1', 'c3']",
                "'a1', 'c3'",
                "(  # the first\n    'a1',\n    # the second\n    'c3',\n)",
                "('a' '1', \"\"\"c3\"\"\")",
                "(\n  'a'\n  '1',\n  r'c3')",
                "FIRST, 'c3'",
                "(FIRST, u'c3')",
                "PARENTS",
                "tuple(['a1', 'c3'])",
                "'\\x611', '\\u00633'",
                "'a1', \\\n  'c3'",
            })
    void parents_are_read_however_they_are_written(String expression) {
        RevisionFile file = revision("FIRST = 'a1'\nPARENTS = (FIRST, 'c3')\nrevision = 'b2'; down_revision = "
                + expression + "  # revises 'x'\n");

        assertThat(file.parents()).containsExactly("a1", "c3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "()", "[]", "(None)", "tuple()", "NOTHING", "(  # nothing\n)"})
    void a_base_is_one_however_that_is_written(String expression) {
        assertThat(revision("NOTHING = None\nrevision = 'b2'\ndown_revision = " + expression)
                        .parents())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "previous()",
                "f'{x}'",
                "'a' + '1'",
                "imported",
                "os.environ['P']",
                "b'a1'",
                "'a1' if x else 'c3'",
                "['a1' for x in y]",
            })
    void what_is_computed_is_told_with_its_expression(String expression) {
        List<SourceFault.UnreadableFile> faults = faults("revision = 'b2'\ndown_revision = " + expression);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.cause())
                    .startsWith("its down_revision is computed when it is run (" + expression.substring(0, 2))
                    .endsWith("), where a string, a tuple, a list or None is expected");
        });
    }

    @Test
    void what_is_bound_within_a_block_is_computed() {
        assertThat(faults("revision = 'b2'\nif True:\n    down_revision = 'a1'\n"))
                .singleElement()
                .asString()
                .contains("its down_revision is computed when it is run ('a1')");
        assertThat(faults("down_revision = 'a1'\nrevision = 'b'\nrevision += '2'\n"))
                .singleElement()
                .asString()
                .contains("its revision is computed");
    }

    @Test
    void all_faults_of_a_file_are_told_at_once() {
        assertThat(faults("revision = x()\n"))
                .extracting(SourceFault.UnreadableFile::cause)
                .containsExactly(
                        "its revision is computed when it is run (x()), where a string, a tuple, a list or None is"
                                + " expected",
                        "it does not say what it revises: no 'down_revision' is declared in it");
    }

    @Test
    void names_within_functions_and_strings_are_not_the_files_own() {
        RevisionFile file = revision(TEMPLATE.replace("    op.create_table(\"tasks\")", """
                revision = 'zz'
                op.execute(\"""
            down_revision = 'zz'
            \""")"""));

        assertThat(file.id()).isEqualTo("b2");
        assertThat(file.parents()).containsExactly("a1");
    }

    @Test
    void a_file_without_a_way_down_says_so() {
        assertThat(revision("revision = 'b2'\ndown_revision = None\n").wayDown().obstacle())
                .contains("no downgrade() is declared");
        assertThat(revision("revision = 'b2'\ndown_revision = None\ndef downgrade():\n    \"\"\"No.\"\"\"\n    raise"
                                + " NotImplementedError('no')\n")
                        .wayDown()
                        .obstacle())
                .contains("its downgrade() raises NotImplementedError");
        assertThat(revision("revision = 'b2'\ndown_revision = None\ndef downgrade(): pass\n")
                        .wayDown()
                        .obstacle())
                .isEmpty();
    }

    @Test
    void an_old_file_is_named_as_it_is() {
        assertThat(RevisionFileReader.read("versions/3f2a.py", "down_revision = None\n")
                        .revision()
                        .map(RevisionFile::id))
                .contains("3f2a");
        assertThat(faults("down_revision = None\n"))
                .extracting(SourceFault.UnreadableFile::cause)
                .containsExactly("it does not say what it is: no 'revision' is declared in it");
    }

    @Test
    void an_id_with_characters_that_alembic_gives_a_meaning_is_refused_in_its_words() {
        assertThat(faults("revision = 'a-b@c'\ndown_revision = None"))
                .extracting(SourceFault.UnreadableFile::cause)
                .containsExactly("Character(s) '-, @' not allowed in revision identifier 'a-b@c'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision = 'b2", "x = (1, 2", "x = 1)", "x = [1)", "\"\"\"never closed", "\\ x", "\u0001"})
    void what_is_no_python_is_told(String text) {
        assertThat(faults(text))
                .singleElement()
                .satisfies(fault -> assertThat(fault.cause()).startsWith("it is no Python: "));
    }

    @Test
    void deep_nesting_is_no_literal_and_no_stack_overflow() {
        String deep = "(".repeat(100_000) + "'a1'" + ")".repeat(100_000);

        assertThat(faults("revision = 'b2'\ndown_revision = " + deep)).hasSize(1);
    }

    private static List<SourceFault.UnreadableFile> faults(String text) {
        return read(text).faults().stream()
                .map(SourceFault.UnreadableFile.class::cast)
                .toList();
    }

    private static RevisionFile revision(String text) {
        RevisionFileReader.Reading reading = read(text);
        assertThat(reading.faults()).isEmpty();
        return reading.revision().orElseThrow();
    }

    private static RevisionFileReader.Reading read(String text) {
        return RevisionFileReader.read("versions/tasks.py", text);
    }
}
