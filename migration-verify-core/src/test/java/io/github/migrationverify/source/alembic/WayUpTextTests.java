package io.github.migrationverify.source.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WayUpTextTests {

    private static final String PLAIN = """
            from alembic import op
            import sqlalchemy as sa

            revision = 'a1'
            down_revision = None

            NAMES = ('a', 'b')


            def columns(kind):
                return [sa.Column(name, kind) for name in NAMES]


            def upgrade():
                op.create_table('t', *columns(sa.Integer()))


            def downgrade():
                op.drop_table('t')
            """;

    @Test
    void is_what_upgrade_reaches_and_nothing_else() {
        assertThat(WayUpText.of(PLAIN)).isEqualTo("""
                        from alembic import op
                        import sqlalchemy as sa
                        NAMES = ( 'a' , 'b' )
                        def columns ( kind ) :
                        \treturn [ sa . Column ( name , kind ) for name in NAMES ]
                        def upgrade ( ) :
                        \top . create_table ( 't' , * columns ( sa . Integer ( ) ) )""".stripIndent());
    }

    @Test
    void is_the_same_after_a_formatter_and_a_type_checker_have_been_over_the_file() {
        String formatted = """
                \"""Create t.

                Revision ID: a1
                \"""

                from collections.abc import Sequence
                from typing import Union

                import sqlalchemy as sa
                from alembic import op

                # revision identifiers, used by Alembic.
                revision: str = "a1"
                down_revision: Union[str, None] = None

                NAMES: tuple[str, ...] = (
                    "a",
                    "b",
                )


                def columns(kind: sa.types.TypeEngine) -> list[sa.Column]:
                    \"""All of them.\"""
                    return [
                        sa.Column(name, kind) for name in NAMES
                    ]  # in order


                def upgrade() -> None:
                    op.create_table(
                        "t",
                        *columns(sa.Integer()),
                    )


                def downgrade() -> None:
                    pass
                """;

        assertThat(WayUpText.of(formatted)).isEqualTo(WayUpText.of(PLAIN));
    }

    @Test
    void is_another_where_what_upgrade_names_is_another() {
        assertThat(WayUpText.of(PLAIN.replace("'b'", "'c'"))).isNotEqualTo(WayUpText.of(PLAIN));
        assertThat(WayUpText.of(PLAIN.replace("return [", "return [None] + ["))).isNotEqualTo(WayUpText.of(PLAIN));
        assertThat(WayUpText.of(PLAIN.replace("sa.Integer()", "sa.Integer"))).isNotEqualTo(WayUpText.of(PLAIN));
    }

    @Test
    void is_the_same_where_only_the_way_down_needs_what_is_new() {
        String repaired = PLAIN.replace("op.drop_table('t')", "drop(T)")
                + "\nT = 't'\n\ndef drop(name):\n    op.drop_table(name)\n";

        assertThat(WayUpText.of(repaired)).isEqualTo(WayUpText.of(PLAIN));
    }

    @Test
    void depends_on_blocks_not_on_their_width() {
        String narrow = "def upgrade():\n  if a:\n    b()\n  c()\n";

        assertThat(WayUpText.of("def upgrade():\n        if a:\n            b()\n        c()\n"))
                .isEqualTo(WayUpText.of(narrow));
        assertThat(WayUpText.of("def upgrade():\n  if a:\n    b()\n    c()\n")).isNotEqualTo(WayUpText.of(narrow));
    }

    @Test
    void keeps_a_tuple_of_one_apart_from_what_is_in_it() {
        assertThat(WayUpText.of("def upgrade():\n    f((1,))\n"))
                .isNotEqualTo(WayUpText.of("def upgrade():\n    f((1))\n"))
                .isEqualTo(WayUpText.of("def upgrade():\n    f((1,),)\n"));
    }

    @Test
    void holds_strings_together_however_they_are_cut() {
        assertThat(WayUpText.of("def upgrade():\n    op.execute('a ' \"b\")\n"))
                .isEqualTo(WayUpText.of("def upgrade():\n    op.execute(\"a b\")\n"))
                .isNotEqualTo(WayUpText.of("def upgrade():\n    op.execute('a b', '')\n"));
    }

    @Test
    void holds_all_but_the_way_down_where_names_are_made_at_run_time() {
        String several = """
                def upgrade(engine_name):
                    globals()["upgrade_%s" % engine_name]()

                def downgrade(engine_name):
                    globals()["downgrade_%s" % engine_name]()

                def upgrade_main():
                    helper()

                def downgrade_main():
                    x()

                def helper():
                    y()
                """;

        assertThat(WayUpText.of(several.replace("x()", "z()"))).isEqualTo(WayUpText.of(several));
        assertThat(WayUpText.of(several.replace("y()", "z()"))).isNotEqualTo(WayUpText.of(several));
    }

    @Test
    void includes_what_runs_when_the_file_is_loaded() {
        assertThat(WayUpText.of(PLAIN + "\nif sa.__version__ < '2':\n    op.f = None\n"))
                .isNotEqualTo(WayUpText.of(PLAIN));
    }

    @Test
    void is_the_text_where_that_is_no_python() {
        assertThat(WayUpText.of("def upgrade(:\n")).isEqualTo("def upgrade(:\n");
    }
}
