package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.added;
import static io.github.migrationverify.check.Facts.cameDown;
import static io.github.migrationverify.check.Facts.failedAgain;
import static io.github.migrationverify.check.Facts.failure;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.object;
import static io.github.migrationverify.check.Facts.said;
import static io.github.migrationverify.check.Facts.schema;
import static io.github.migrationverify.check.Facts.stuck;
import static io.github.migrationverify.check.Facts.trip;
import static io.github.migrationverify.check.Facts.wentUp;
import static io.github.migrationverify.check.Facts.wentUpAgain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoundTripChecksTests {

    private static final SourceReading CHAIN =
            Facts.reading("db/changelog.xml", Facts.revision("a", "moods"), Facts.revision("b", "bookings", "a"));
    private static final UpgradeFacts UP = wentUp(
            Map.of(object(ObjectKind.ENUM, "public.mood"), "a", object(ObjectKind.TABLE, "public.bookings"), "b"));
    private static final Remnant MOOD =
            new Remnant(added(ObjectKind.ENUM, "public.mood"), Optional.of(key("a")), Optional.of(key("a")));
    private static final RunFailure BROKEN_DEFAULT = failure(
            "b",
            said(
                    "42804",
                    "column \"is_active\" is of type boolean but default expression is of type integer",
                    "ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1"));

    @Test
    void a_perfect_round_trip_shows_nothing() {
        assertThat(observe(trip(UP, cameDown(), wentUpAgain()))).isEmpty();
    }

    @Test
    void objects_before_the_first_revision_are_listed() {
        RoundTripResult result = new RoundTripResult(
                Optional.of("17.11"),
                List.of(),
                List.of(),
                List.of(new ObjectKey(ObjectKind.TABLE, "public.audit"), new ObjectKey(ObjectKind.ENUM, "public.kind")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Observation seen = only(result);
        assertThat(seen.code()).isEqualTo(FindingCode.DATABASE_NOT_CLEAN);
        assertThat(seen.message())
                .isEqualTo("The database is not clean before the first revision: it holds table public.audit, enum"
                        + " public.kind; expected no object.");
        assertThat(seen.object()).contains("table public.audit");
    }

    @Test
    void a_failed_upgrade_names_revision_state_and_message() {
        RunFailure failure = failure(
                "b",
                said(
                        "42P01",
                        "relation \"base_uuid_mixin\" does not exist",
                        "CREATE TABLE t (id uuid REFERENCES base_uuid_mixin)"));
        UpgradeFacts up = new UpgradeFacts(Optional.of(failure), schema(), Map.of(), List.of(), Optional.empty());
        Observation seen = only(trip(up, cameDown(), wentUpAgain()));
        assertThat(seen.code()).isEqualTo(FindingCode.UPGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo(
                        "Upgrade of revision b (bookings) failed with SQLSTATE 42P01: relation \"base_uuid_mixin\" does not"
                                + " exist; expected it to apply to the schema that the revisions before it leave.");
        assertThat(seen.place()).contains(new Place("db/b.sql", 3));
        assertThat(seen.sqlState()).contains("42P01");
        assertThat(seen.evidence())
                .containsExactly(
                        new Evidence("Statement", "CREATE TABLE t (id uuid REFERENCES base_uuid_mixin)"),
                        new Evidence("Server message", "ERROR: 42P01: relation \"base_uuid_mixin\" does not exist"));
    }

    @Test
    void an_upgrade_that_fails_again_for_the_same_reason_is_one_finding() {
        RunFailure failure = failure("b", said("42P01", "relation \"x\" does not exist", "SELECT"));
        UpgradeFacts up = new UpgradeFacts(Optional.of(failure), schema(), Map.of(), List.of(), Optional.empty());
        assertThat(observe(trip(up, cameDown(), failedAgain(failure))))
                .extracting(Observation::code)
                .containsExactly(FindingCode.UPGRADE_FAILED);
    }

    @Test
    void a_failed_downgrade_says_where_the_database_stands() {
        Observation seen = only(trip(UP, stuck(BROKEN_DEFAULT, "b", 112), wentUpAgain()));
        assertThat(seen.code()).isEqualTo(FindingCode.DOWNGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo(
                        "Downgrade of revision b (bookings) failed with SQLSTATE 42804: column \"is_active\" is of type"
                                + " boolean but default expression is of type integer; expected it to undo its upgrade.");
        assertThat(seen.evidence())
                .contains(
                        new Evidence("Statement", "ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1"),
                        new Evidence(
                                "State after it",
                                "The database stands at revision b (bookings).\nTables remaining: 112."));
    }

    @Test
    void a_servers_message_survives_whole() {
        ServerMessage message = new ServerMessage(
                Optional.of("42804"),
                "column \"c\" is of type boolean",
                Optional.of("a detail"),
                Optional.of("You will need to rewrite or cast the expression."),
                Optional.of("SQL function \"f\" statement 1"),
                OptionalInt.of(15),
                Optional.of("ALTER TABLE t\nALTER c SET DEFAULT 1"));
        assertThat(ServerText.of(message)).isEqualTo("""
                        ERROR: 42804: column "c" is of type boolean
                        DETAIL: a detail
                        HINT: You will need to rewrite or cast the expression.
                        CONTEXT: SQL function "f" statement 1
                        POSITION: character 15 of the statement (line 2, column 1)""");
    }

    @Test
    void a_marked_revision_that_fails_to_roll_back_never_ran() {
        UpgradeFacts up = new UpgradeFacts(Optional.empty(), schema(), Map.of(), List.of(key("b")), Optional.empty());
        RunFailure failure = failure("b", said("42P01", "table \"x\" does not exist", "DROP TABLE x"));
        assertThat(only(trip(up, stuck(failure, "b", 1), wentUpAgain())).message())
                .endsWith(
                        "expected it to undo its upgrade. It never ran on the way up: its preconditions had it marked as"
                                + " ran (MARK_RAN), and Liquibase reverts it all the same.");
    }

    @Test
    void a_marked_revision_that_takes_away_what_another_made_is_named() {
        UpgradeFacts up = new UpgradeFacts(Optional.empty(), schema(), Map.of(), List.of(key("b")), Optional.empty());
        RunFailure failure = failure("a", said("42P01", "table \"x\" does not exist", "DROP TABLE x"));
        assertThat(only(trip(up, stuck(failure, "a", 0), wentUpAgain())).message())
                .endsWith(
                        "expected it to undo its upgrade. b (bookings), reverted before it, never ran on the way up: its"
                                + " preconditions had it marked as ran (MARK_RAN), and Liquibase reverts it all the same.");
    }

    @Test
    void a_revision_that_the_history_still_holds_was_not_rolled_back() {
        DowngradeFacts down = new DowngradeFacts(
                DowngradeFacts.Extent.TO_BASE,
                Optional.empty(),
                Optional.of(key("b")),
                1,
                List.of(key("b")),
                List.of());
        Observation seen = only(trip(UP, down, wentUpAgain()));
        assertThat(seen.code()).isEqualTo(FindingCode.NOTHING_ROLLED_BACK);
        assertThat(seen.message())
                .isEqualTo(
                        "Liquibase reported revision b (bookings) as rolled back, but its history still holds it; expected"
                                + " it to be gone from the history.");
    }

    @Test
    void an_enum_that_outlives_its_table_names_the_type_and_its_revision() {
        Observation seen = only(trip(UP, cameDown(MOOD), wentUpAgain()));
        assertThat(seen.code()).isEqualTo(FindingCode.BASE_NOT_EMPTY);
        assertThat(seen.message())
                .isEqualTo("After the downgrade to base, enum public.mood remains, created by revision a (moods);"
                        + " expected the schema that was there before the upgrade.");
        assertThat(seen.object()).contains("enum public.mood");
        assertThat(seen.revision()).contains(key("a"));
        assertThat(seen.remedy())
                .isEqualTo(
                        "Add to the rollback of a (db/a.sql:3): DROP TYPE public.mood; A type outlives the tables that use it.");
        assertThat(seen.evidence()).containsExactly(new Evidence("Differences", "+ enum public.mood"));
    }

    @Test
    void there_is_one_finding_for_each_suspect() {
        Remnant table =
                new Remnant(added(ObjectKind.TABLE, "public.bookings"), Optional.of(key("b")), Optional.of(key("b")));
        Remnant sequence =
                new Remnant(added(ObjectKind.SEQUENCE, "public.s"), Optional.of(key("b")), Optional.of(key("b")));
        List<Observation> seen = observe(trip(UP, cameDown(MOOD, table, sequence), wentUpAgain()));
        assertThat(seen)
                .extracting(Observation::revision)
                .containsExactly(Optional.of(key("a")), Optional.of(key("b")));
        assertThat(seen.get(1).remedy())
                .isEqualTo(
                        "Add to the rollback of b (db/b.sql:3): DROP TABLE public.bookings; DROP SEQUENCE public.s;");
    }

    @Test
    void an_altered_object_names_its_last_writer() {
        SchemaChange change = new SchemaChange.Altered(
                new ObjectKey(ObjectKind.FUNCTION, "public.total()"),
                List.of(new AttributeChange("language", Optional.of("sql"), Optional.of("plpgsql"))));
        Observation seen =
                only(trip(UP, cameDown(new Remnant(change, Optional.empty(), Optional.of(key("b")))), wentUpAgain()));
        assertThat(seen.message())
                .isEqualTo(
                        "After the downgrade to base, function public.total() differs in language, last written by revision b"
                                + " (bookings); expected the schema that was there before the upgrade.");
        assertThat(seen.remedy()).isEqualTo("Undo it in the rollback of b (db/b.sql:3).");
    }

    @Test
    void a_second_way_up_that_stumbles_over_a_leftover_is_told_with_it() {
        RunFailure failure = failure("a", said("42710", "type \"mood\" already exists", "CREATE TYPE mood"));
        Observation seen = only(trip(UP, cameDown(MOOD), failedAgain(failure)));
        assertThat(seen.code()).isEqualTo(FindingCode.BASE_NOT_EMPTY);
        assertThat(seen.evidence())
                .contains(new Evidence("Re-upgrade stopped by it", "ERROR: 42710: type \"mood\" already exists"));
    }

    @Test
    void a_second_way_up_that_fails_for_a_reason_of_its_own_is_a_finding() {
        RunFailure failure = failure("b", said("23505", "could not create unique index \"u\"", "CREATE UNIQUE INDEX"));
        Observation seen = only(trip(UP, cameDown(), failedAgain(failure)));
        assertThat(seen.code()).isEqualTo(FindingCode.REUPGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo(
                        "Re-upgrade of revision b (bookings) failed with SQLSTATE 23505: could not create unique index"
                                + " \"u\"; expected it to apply again from base.");
    }

    @Test
    void a_second_head_that_differs_is_a_finding() {
        Observation seen = only(trip(UP, cameDown(), wentUpAgain(added(ObjectKind.TABLE, "public.bookings"))));
        assertThat(seen.code()).isEqualTo(FindingCode.REUPGRADE_DIFFERS);
        assertThat(seen.message())
                .isEqualTo(
                        "After the re-upgrade, table public.bookings is new; expected the same schema as after the first"
                                + " upgrade.");
        assertThat(seen.revision()).contains(key("b"));
    }

    @Test
    void a_second_head_that_differs_by_a_leftover_alone_is_told_with_it() {
        assertThat(observe(trip(UP, cameDown(MOOD), wentUpAgain(added(ObjectKind.ENUM, "public.mood")))))
                .extracting(Observation::code)
                .containsExactly(FindingCode.BASE_NOT_EMPTY);
    }

    @Test
    void what_needs_a_superuser_is_named() {
        RunFailure need = failure(
                "a", said("42501", "permission denied to create extension \"postgres_fdw\"", "CREATE EXTENSION"));
        RoundTripResult result = new RoundTripResult(
                Optional.of("17.11"),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(UP),
                Optional.of(cameDown()),
                Optional.of(wentUpAgain()),
                Optional.empty(),
                List.of(need));
        Observation seen = only(result);
        assertThat(seen.code()).isEqualTo(FindingCode.NEEDS_SUPERUSER);
        assertThat(seen.message())
                .isEqualTo(
                        "Revision a (moods) needs a superuser: permission denied to create extension \"postgres_fdw\";"
                                + " expected it to run as the database's owner (databaseRole=owner).");
    }

    @Test
    void objects_of_kinds_that_are_not_modelled_are_counted() {
        SchemaSnapshot head = new SchemaSnapshot(new TreeMap<>(), Map.of(), new TreeMap<>(Map.of("pg_ts_config", 2)));
        UpgradeFacts up = new UpgradeFacts(Optional.empty(), head, Map.of(), List.of(), Optional.empty());
        Observation seen = only(trip(up, cameDown(), wentUpAgain()));
        assertThat(seen.code()).isEqualTo(FindingCode.UNMODELLED_OBJECT);
        assertThat(seen.message())
                .isEqualTo(
                        "2 objects of pg_ts_config at head are of a kind that the snapshot does not hold; expected every"
                                + " object to be compared.");
    }

    private static List<Observation> observe(RoundTripResult result) {
        return RoundTripChecks.of(new Chain(CHAIN), result);
    }

    private static Observation only(RoundTripResult result) {
        List<Observation> seen = observe(result);
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }
}
