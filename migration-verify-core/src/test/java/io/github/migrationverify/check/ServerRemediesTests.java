package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.detailed;
import static io.github.migrationverify.check.Facts.failure;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.linear;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.revision;
import static io.github.migrationverify.check.Facts.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerRemediesTests {

    private static final String SAFE =
            " A rollback is outside Liquibase's checksum, so databases that hold this changeset accept it.";
    private static final Map<ObjectKey, String> BOOKINGS =
            Map.of(new ObjectKey(ObjectKind.TABLE, "public.bookings"), key("a"));

    @Test
    void a_number_as_a_boolean_default_is_corrected() {
        ServerMessage message = said(
                "42804",
                "column \"is_active\" is of type boolean but default expression is of type integer",
                "ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1");
        assertThat(remedy(Direction.DOWNGRADE, message))
                .isEqualTo(
                        "Column \"is_active\" is boolean, and PostgreSQL takes no number for one: write TRUE or FALSE in"
                                + " the rollback of b (db/b.sql:3)." + SAFE
                                + "\n-- Corrected:\nALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT TRUE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ALTER TABLE t ALTER c SET DEFAULT 1               | ALTER TABLE t ALTER c SET DEFAULT TRUE
                    alter table t alter c set default 0;              | alter table t alter c set default FALSE;
                    CREATE TABLE t (c boolean DEFAULT '1' NOT NULL)   | CREATE TABLE t (c boolean DEFAULT TRUE NOT NULL)
                    CREATE TABLE t (c boolean DEFAULT (0), d int)     | CREATE TABLE t (c boolean DEFAULT FALSE, d int)
                    CREATE TABLE t (a int DEFAULT 1, c bool DEFAULT 0)| NONE
                    CREATE TABLE t (c boolean DEFAULT 10)             | NONE
                    CREATE TABLE t (c boolean DEFAULT 1.5)            | NONE
                    """)
    void a_statement_is_corrected_only_where_there_is_one_way_to(String statement, String corrected) {
        assertThat(TypeRemedies.withBooleanDefault(statement).orElse("NONE")).isEqualTo(corrected);
    }

    @Test
    void a_type_that_is_not_converted_by_itself_needs_using() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42804", "column \"c\" cannot be cast automatically to type integer", "x")))
                .isEqualTo("Say in revision b (db/b.sql:3) how the values are converted: ALTER COLUMN … TYPE … USING"
                        + " expression. A default of the old type has to be dropped before and set again after.");
    }

    @Test
    void what_exists_already_points_at_the_earlier_revision() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42P07", "relation \"bookings\" already exists", "CREATE TABLE bookings ()")))
                .isEqualTo(
                        "The earlier revision a (db/a.sql:3) made table public.bookings: keep one of the two statements,"
                                + " or give revision b (db/b.sql:3) a precondition.");
    }

    @Test
    void what_exists_already_on_the_second_way_up_is_a_leftover() {
        assertThat(remedy(
                        Direction.REUPGRADE,
                        said("42P07", "relation \"bookings\" already exists", "CREATE TABLE bookings ()")))
                .isEqualTo(
                        "It is a leftover: table public.bookings was created by a (db/a.sql:3), and no downgrade dropped"
                                + " it. Drop it in the rollback of a.");
    }

    @Test
    void what_exists_already_and_nobody_made_may_be_anywhere() {
        assertThat(remedy(Direction.UPGRADE, said("42710", "type \"mood\" already exists", "CREATE TYPE mood")))
                .isEqualTo(
                        "Something made it before revision b (db/b.sql:3) ran: look for it in an earlier revision, in"
                                + " initSql, and among the objects that every new database has; keep one of the two statements.");
    }

    @Test
    void what_exists_already_on_the_second_way_up_and_no_snapshot_holds_belongs_to_the_cluster() {
        assertThat(remedy(Direction.REUPGRADE, said("42710", "role \"readers\" already exists", "CREATE ROLE readers")))
                .isEqualTo(
                        "It is a leftover of the first upgrade that no snapshot shows, such as what belongs to the cluster."
                                + " Drop it in the rollback of b (db/b.sql:3).");
    }

    @Test
    void a_placeholder_without_a_value_is_named() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42601", "syntax error at or near \"$\"", "CREATE TABLE ${table.prefx}users ()")))
                .isEqualTo(
                        "Nothing gives ${table.prefx} a value, so it stands in the statement as it is written: correct its"
                                + " name in revision b (db/b.sql:3), or define it (a property in the changelog, or the parameter"
                                + " expressionVariables).");
    }

    @Test
    void forced_row_level_security_binds_the_owner() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42501", "new row violates row-level security policy for table \"settings\"", "INSERT")))
                .isEqualTo(
                        "Row-level security is forced on the owner too. Around the statement in revision b (db/b.sql:3)"
                                + " write ALTER TABLE … NO FORCE ROW LEVEL SECURITY and FORCE again, or set what the policy asks"
                                + " for.");
    }

    @Test
    void a_column_is_found_with_its_table() {
        Map<ObjectKey, String> creators = Map.of(
                new ObjectKey(ObjectKind.COLUMN, "public.bookings.status"), key("a"),
                new ObjectKey(ObjectKind.COLUMN, "public.orders.status"), key("c"));
        RunFailure failure =
                failure("b", said("42701", "column \"status\" of relation \"bookings\" already exists", "x"));
        FailedStep step = new FailedStep(new Chain(linear("a", "b", "c")), Direction.UPGRADE, failure, creators);
        assertThat(ServerRemedies.of(step))
                .startsWith("The earlier revision a (db/a.sql:3) made column public.bookings.status:");
    }

    @Test
    void what_does_not_exist_yet_is_a_matter_of_order() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42P01", "relation \"base_uuid_mixin\" does not exist", "CREATE TABLE t (…)")))
                .isEqualTo(
                        "No revision before revision b (db/b.sql:3) has made it: create it in an earlier revision, or move"
                                + " this one after the revision that creates it.");
    }

    @Test
    void a_name_that_is_nearly_right_is_named() {
        assertThat(remedy(Direction.UPGRADE, said("42P01", "relation \"public.boking\" does not exist", "x")))
                .endsWith(" Did you mean bookings?");
    }

    @Test
    void what_is_gone_on_the_way_down_was_undone_twice_or_too_early() {
        assertThat(remedy(
                        Direction.DOWNGRADE, said("42P01", "table \"bookings\" does not exist", "DROP TABLE bookings")))
                .isEqualTo(
                        "It was made by a (db/a.sql:3), and is gone by the time this rollback runs. Let the rollback of b"
                                + " (db/b.sql:3) undo exactly what its own upgrade did, in reverse order." + SAFE);
    }

    @Test
    void a_gin_index_on_text_needs_an_operator_class() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42704", "data type text has no default operator class for access method \"gin\"", "x")))
                .isEqualTo(
                        "This type cannot be indexed that way as it is. In revision b (db/b.sql:3) use a type that can (jsonb"
                                + " instead of json, an array, tsvector), or name an operator class: gin_trgm_ops (extension"
                                + " pg_trgm) for text, btree_gin or btree_gist for scalars.");
    }

    @Test
    void dependent_objects_are_listed() {
        assertThat(remedy(
                        Direction.DOWNGRADE,
                        detailed(
                                "2BP01",
                                "cannot drop table bookings because other objects depend on it",
                                "view open_bookings depends on table bookings\nview late depends on table bookings",
                                "DROP TABLE bookings")))
                .isEqualTo(
                        "Other objects still need it (view open_bookings depends on table bookings; view late depends on"
                                + " table bookings): drop those first in the rollback of b (db/b.sql:3), or in the rollback of the"
                                + " revision that made them; CASCADE only where they have to go with it." + SAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "23502, rows hold NULL there",
        "23503, a row refers to one that is not there",
        "23505, two rows have the same key",
        "23514, a row breaks the constraint"
    })
    void a_violated_constraint_points_at_the_data(String sqlState, String words) {
        assertThat(remedy(Direction.UPGRADE, detailed(sqlState, "violates", "Key (id)=(1).", "x")))
                .startsWith("The data are in the way: " + words)
                .contains("(Key (id)=(1))", "revision b (db/b.sql:3)");
    }

    @Test
    void a_row_of_the_first_upgrade_is_for_the_rollback_to_delete() {
        assertThat(remedy(Direction.REUPGRADE, detailed("23505", "violates", "Key (id)=(1) already exists.", "x")))
                .isEqualTo("A row of its first upgrade is still there (Key (id)=(1) already exists): delete it in the"
                        + " rollback of b (db/b.sql:3), or write INSERT … ON CONFLICT DO NOTHING in the revision.");
    }

    @Test
    void a_table_that_no_revision_made_may_have_been_one_of_the_session() {
        assertThat(remedy(Direction.DOWNGRADE, said("42P01", "relation \"saved_rows\" does not exist", "x")))
                .isEqualTo("Let the rollback of b (db/b.sql:3) undo exactly what its own upgrade did, in reverse order."
                        + " A temporary table of the upgrade is gone with its session: keep such rows in a table of the"
                        + " schema." + SAFE);
    }

    @Test
    void want_of_privilege_points_at_the_platform() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("42501", "permission denied to create extension \"postgres_fdw\"", "x")))
                .isEqualTo(
                        "Let the platform provide what needs a superuser: put that statement in initSql, and write revision b"
                                + " (db/b.sql:3) so that it does nothing where that is done already (IF NOT EXISTS) and its rollback"
                                + " leaves it alone; or run with databaseRole=superuser where production does.");
    }

    @Test
    void a_concurrent_index_has_to_leave_the_transaction() {
        assertThat(remedy(
                        Direction.UPGRADE,
                        said("25001", "CREATE INDEX CONCURRENTLY cannot run inside a transaction block", "x")))
                .isEqualTo("The statement has to run outside a transaction: put it in a changeset of its own and say"
                        + " runInTransaction=\"false\" there (formatted SQL: runInTransaction:false), in revision b"
                        + " (db/b.sql:3).");
    }

    @Test
    void an_automatic_inverse_that_is_no_sql_needs_a_written_one() {
        Migration derived =
                new Migration(revision("b", ""), new WayDown.Automatic(), new Participation.Active(), Optional.empty());
        SourceReading chain = reading("db/changelog.xml", List.of(derived));
        RunFailure failure =
                failure("b", said("42601", "syntax error at or near \"null\"", "ALTER TABLE t ALTER c TYPE null"));
        assertThat(ServerRemedies.of(new FailedStep(new Chain(chain), Direction.DOWNGRADE, failure, Map.of())))
                .isEqualTo(
                        "Nobody wrote this statement: Liquibase derived it as the inverse. Write an explicit rollback in b"
                                + " (db/b.sql:3)." + SAFE);
    }

    @Test
    void an_extension_that_the_server_has_not_got_needs_another_image() {
        assertThat(remedy(Direction.UPGRADE, said("0A000", "extension \"postgis\" is not available", "x")))
                .isEqualTo("This PostgreSQL does not bring the extension that revision b (db/b.sql:3) creates. Set"
                        + " databaseProvider=container and a databaseImage that has it.");
    }

    @ParameterizedTest
    @CsvSource({
        "55P03, Somebody else holds a lock",
        "57014, The statement was cancelled by a time limit",
        "55P04, A new enum value cannot be used before",
        "22P02, A value is none of its column's type",
        "42883, Either an earlier revision has to create the function",
        "42601, PostgreSQL cannot parse the statement above",
        "XX000, Correct revision b (db/b.sql:3) so that the statement above succeeds."
    })
    void every_other_state_has_its_first_words(String sqlState, String words) {
        assertThat(remedy(Direction.UPGRADE, said(sqlState, "something", "x"))).startsWith(words);
    }

    @Test
    void a_failure_without_sqlstate_and_revision_points_at_the_chain() {
        ServerMessage message = new ServerMessage(
                Optional.empty(),
                "no rollback is known",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        RunFailure failure = new RunFailure(Optional.empty(), message, 1);
        assertThat(ServerRemedies.of(new FailedStep(new Chain(linear("a")), Direction.UPGRADE, failure, Map.of())))
                .isEqualTo("Correct the chain so that what is said above does not happen again.");
    }

    private static String remedy(Direction direction, ServerMessage message) {
        FailedStep step = new FailedStep(new Chain(linear("a", "b", "c")), direction, failure("b", message), BOOKINGS);
        return ServerRemedies.of(step);
    }
}
