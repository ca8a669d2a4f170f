package io.github.migrationverify.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    table public."a.b"                     | DROP TABLE public."a.b";
                    composite type public.address          | DROP TYPE public.address;
                    function public.total(integer, text)   | DROP FUNCTION public.total(integer, text);
                    extension citext                       | DROP EXTENSION citext;
                    column public.t."C d"                  | ALTER TABLE public.t DROP COLUMN "C d";
                    constraint public."a.b".positive       | ALTER TABLE public."a.b" DROP CONSTRAINT positive;
                    index public.t_idx                     | DROP INDEX public.t_idx;
                    trigger public.t.audit                 | DROP TRIGGER audit ON public.t;
                    policy public.t.own_rows               | DROP POLICY own_rows ON public.t;
                    """)
    void what_remains_is_dropped(String object, String statement) {
        assertThat(undo(new SchemaChange.Added(object(object, Map.of()))))
                .isEqualTo(new Undo(List.of(statement), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    role               | archive_readers           | DROP ROLE archive_readers;
                    range type         | public.span               | DROP TYPE public.span;
                    foreign server     | films                     | DROP SERVER films;
                    user mapping       | for PUBLIC server films   | DROP USER MAPPING for PUBLIC server films;
                    event trigger      | watch                     | DROP EVENT TRIGGER watch;
                    membership         | of reader in readers      | REVOKE readers FROM reader;
                    publication table  | public.t in news          | ALTER PUBLICATION news DROP TABLE public.t;
                    publication schema | app in news               | ALTER PUBLICATION news DROP TABLES IN SCHEMA app;
                    large object       | 16400                     | SELECT lo_unlink(16400);
                    """)
    void what_belongs_to_no_table_is_dropped_by_the_word_for_its_kind(String kind, String name, String statement) {
        assertThat(DropStatements.ofKind(kind, name)).contains(statement);
    }

    @Test
    void default_privileges_are_taken_back() {
        SchemaObject defaults = object(
                "default privileges of postgres in schema app on tables",
                Map.of("privileges", "PUBLIC: SELECT\napp_reader: INSERT, SELECT"));
        assertThat(undo(new SchemaChange.Added(defaults)).statements()).containsExactly("""
                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA app REVOKE SELECT ON TABLES FROM PUBLIC;
                ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA app REVOKE INSERT, SELECT ON TABLES FROM app_reader;""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    column public.t.a     | default            | 0        | 1      | ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 0;
                    column public.t.a     | default            |          | 1      | ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
                    column public.t.a     | type               | integer  | bigint | ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
                    column public.t.a     | not null           | no       | yes    | ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
                    column public.t.a     | comment            | it's     |        | COMMENT ON COLUMN public.t.a IS 'it''s';
                    table public.t        | comment            |          | new    | COMMENT ON TABLE public.t IS NULL;
                    trigger public.t.g    | comment            |          | new    | COMMENT ON TRIGGER g ON public.t IS NULL;
                    table public.t        | owner              | one      | two    | ALTER TABLE public.t OWNER TO one;
                    table public.t        | privileges         |          | r: SELECT | REVOKE SELECT ON public.t FROM r;
                    table public.t        | privileges         | r: SELECT |       | GRANT SELECT ON public.t TO r;
                    column public.t.a     | privileges         |          | r: SELECT, UPDATE | REVOKE SELECT (a), UPDATE (a) ON public.t FROM r;
                    enum public.mood      | privileges         |          | r: USAGE | REVOKE USAGE ON TYPE public.mood FROM r;
                    trigger public.t.g    | enabled            | yes      | no     | ALTER TABLE public.t ENABLE TRIGGER g;
                    policy public.t.p     | using              | (a > 0)  | true   | ALTER POLICY p ON public.t USING ((a > 0));
                    table public.t        | row level security | enabled  | disabled | ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
                    table public.t        | row level security forced | no | yes   | ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;
                    sequence public.s     | increment          | 1        | 2      | ALTER SEQUENCE public.s INCREMENT BY 1;
                    sequence public.s     | owned by           |          | public.t.a | ALTER SEQUENCE public.s OWNED BY NONE;
                    extension citext      | version            | 1.5      | 1.6    | ALTER EXTENSION citext UPDATE TO '1.5';
                    """)
    void what_differs_is_set_back(
            String object, String attribute, @Nullable String before, @Nullable String after, String statement) {
        assertThat(undo(altered(object, attribute, before, after))).isEqualTo(new Undo(List.of(statement), true));
    }

    @Test
    void a_replaced_view_gets_its_old_definition_back() {
        assertThat(undo(altered("view public.v", "definition", "SELECT 1 AS a", "SELECT 2 AS a"))
                        .statements())
                .containsExactly("""
                        -- Where it had fewer columns than now, DROP VIEW public.v; first.
                        CREATE OR REPLACE VIEW public.v AS
                        SELECT 1 AS a;""");
    }

    @Test
    void a_lost_policy_is_made_again() {
        Map<String, String> attributes =
                Map.of("command", "SELECT", "permissive", "no", "roles", "app_reader", "using", "(a > 0)");
        assertThat(undo(new SchemaChange.Removed(object("policy public.t.p", attributes)))
                        .statements())
                .containsExactly(
                        "CREATE POLICY p ON public.t AS RESTRICTIVE FOR SELECT TO app_reader USING ((a > 0));");
    }

    @Test
    void what_takes_a_person_to_put_back_has_no_statement() {
        assertThat(undo(altered("table public.t", "privileges", null, "postgres: none")))
                .isEqualTo(new Undo(List.of(), false));
        assertThat(undo(altered("enum public.mood", "labels", "'a'", "'a'\n'b'")))
                .isEqualTo(new Undo(List.of(), false));
        assertThat(undo(new SchemaChange.Removed(object("table public.t", Map.of()))))
                .isEqualTo(new Undo(List.of(), false));
    }

    @Test
    void a_remedy_says_what_no_statement_can() {
        assertThat(remedy(altered("enum public.mood", "labels", "'a'", "'a'\n'b'")))
                .isEqualTo(
                        "A label cannot be taken out of an enum: in the rollback of a (db/a.sql:3) make the type anew with"
                                + " the old labels and move the columns over (ALTER COLUMN … TYPE … USING …::text::…), or declare"
                                + " the revision irreversible.");
        assertThat(remedy(
                        altered("function public.total()", "language", "sql", "plpgsql"),
                        altered("column public.t.a", "default", "0", "1")))
                .isEqualTo(
                        "Undo function public.total(), too, in the rollback of a (db/a.sql:3). Add to the rollback of a"
                                + " (db/a.sql:3): ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 0;");
        assertThat(remedy(new SchemaChange.Moved(
                        ObjectKey.parse("column public.t.a"), Optional.empty(), Optional.empty())))
                .isEqualTo(
                        "A column that is dropped and added again stands last, and nothing moves it back: where its place"
                                + " matters, rename it on the way up and back on the way down.");
    }

    @Test
    void a_derived_rollback_is_to_be_written() {
        Migration derived = new Migration(
                Facts.revision("a", ""), new WayDown.Automatic(), new Participation.Active(), Optional.empty());
        Chain chain = new Chain(Facts.reading("db/changelog.xml", List.of(derived)));
        SchemaChange type = new SchemaChange.Added(object("sequence public.s", Map.of()));
        assertThat(new UndoRemedy(chain, Optional.of(Facts.key("a")), List.of(type)).text())
                .isEqualTo(
                        "Write a rollback for a (db/a.sql:3) in place of the one that Liquibase derives, and let it do"
                                + " this, too: DROP SEQUENCE public.s;");
    }

    private static String remedy(SchemaChange... changes) {
        Chain chain = new Chain(Facts.linear("a"));
        return new UndoRemedy(chain, Optional.of(Facts.key("a")), List.of(changes)).text();
    }

    private static Undo undo(SchemaChange change) {
        return Undo.of(change);
    }

    private static SchemaObject object(String words, Map<String, String> attributes) {
        return new SchemaObject(ObjectKey.parse(words), List.of(), new TreeMap<>(attributes));
    }

    private static SchemaChange altered(
            String words, String attribute, @Nullable String before, @Nullable String after) {
        return new SchemaChange.Altered(
                ObjectKey.parse(words),
                List.of(new AttributeChange(attribute, Optional.ofNullable(before), Optional.ofNullable(after))));
    }
}
