package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.added;
import static io.github.migrationverify.check.Facts.beside;
import static io.github.migrationverify.check.Facts.cameDown;
import static io.github.migrationverify.check.Facts.failedAgain;
import static io.github.migrationverify.check.Facts.failure;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.leftTrace;
import static io.github.migrationverify.check.Facts.object;
import static io.github.migrationverify.check.Facts.said;
import static io.github.migrationverify.check.Facts.step;
import static io.github.migrationverify.check.Facts.stuck;
import static io.github.migrationverify.check.Facts.trip;
import static io.github.migrationverify.check.Facts.wentUp;
import static io.github.migrationverify.check.Facts.wentUpAgain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.roundtrip.StepOutcome.Failed;
import io.github.migrationverify.roundtrip.StepOutcome.Restored;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StairwayChecksTests {

    private static final SourceReading CHAIN =
            Facts.reading("db/changelog.xml", Facts.revision("a", "moods"), Facts.revision("b", "bookings", "a"));
    private static final UpgradeFacts UP = wentUp(
            Map.of(object(ObjectKind.ENUM, "public.mood"), "a", object(ObjectKind.TABLE, "public.bookings"), "b"));
    private static final RoundTripResult PERFECT = trip(UP, cameDown(), wentUpAgain());
    private static final SchemaChange MOOD = added(ObjectKind.ENUM, "public.mood");
    private static final RunFailure NO_TABLE =
            failure("b", said("42P01", "table \"booking\" does not exist", "DROP TABLE booking"));
    private static final RunFailure MOOD_EXISTS =
            failure("a", said("42710", "type \"mood\" already exists", "CREATE TYPE mood"));

    @Test
    void revisions_that_are_restored_skipped_or_irreversible_are_no_finding() {
        assertThat(observe(beside(
                        PERFECT,
                        step("a", new StepOutcome.Skipped("at or below the floor")),
                        step("b", new Restored()))))
                .isEmpty();
        assertThat(observe(beside(
                        PERFECT,
                        step("a", new StepOutcome.Irreversible("data is gone")),
                        step("b", new StepOutcome.NotRun("a failed")))))
                .isEmpty();
    }

    @Test
    void what_a_downgrade_leaves_behind_is_named_with_its_revision() {
        Observation seen = only(beside(PERFECT, step("a", leftTrace(MOOD)), step("b", new Restored())));
        assertThat(seen.code()).isEqualTo(FindingCode.DOWNGRADE_LEFT_TRACE);
        assertThat(seen.message())
                .isEqualTo(
                        "After the downgrade of revision a (moods), enum public.mood remains; expected the schema that"
                                + " was there before its upgrade.");
        assertThat(seen.revision()).contains(key("a"));
        assertThat(seen.place()).contains(new Place("db/a.sql", 3));
        assertThat(seen.object()).contains("enum public.mood");
        assertThat(seen.evidence()).containsExactly(new Evidence("Differences", "+ enum public.mood"));
        assertThat(seen.remedy())
                .isEqualTo(
                        "Add to the rollback of a (db/a.sql:3): DROP TYPE public.mood; A type outlives the tables that use it.");
    }

    @Test
    void what_a_downgrade_does_not_set_back_is_named_by_its_attributes() {
        Observation seen = only(beside(
                PERFECT,
                step("b", leftTrace(altered(ObjectKind.COLUMN, "public.bookings.paid", "default", "0", "1")))));
        assertThat(seen.message())
                .isEqualTo(
                        "After the downgrade of revision b (bookings), column public.bookings.paid differs in default;"
                                + " expected the schema that was there before its upgrade.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Add to the rollback of b (db/b.sql:3): ALTER TABLE public.bookings ALTER COLUMN paid SET DEFAULT 0;");
    }

    @Test
    void a_rollback_that_drops_what_another_revision_made_is_to_leave_it_alone() {
        SchemaChange lost = new SchemaChange.Removed(object(ObjectKind.ENUM, "public.mood"));
        Observation seen =
                only(beside(PERFECT, step("b", leftTrace(lost, added(ObjectKind.TABLE, "public.bookings")))));
        assertThat(seen.message())
                .isEqualTo("After the downgrade of revision b (bookings), enum public.mood is missing, which revision a"
                        + " (moods) created, table public.bookings remains; expected the schema that was there before its"
                        + " upgrade.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Take out of the rollback of b (db/b.sql:3) what drops enum public.mood, which its upgrade did"
                                + " not create. Add to the rollback of b (db/b.sql:3): DROP TABLE public.bookings;");
    }

    @Test
    void what_an_upgrade_drops_its_rollback_makes_again() {
        SchemaChange lost = new SchemaChange.Removed(with(
                ObjectKind.CONSTRAINT,
                "public.bookings.nights",
                Map.of("definition", "CHECK ((nights > 0))"),
                new ObjectKey(ObjectKind.TABLE, "public.bookings")));
        assertThat(only(beside(PERFECT, step("b", leftTrace(lost)))).remedy())
                .isEqualTo(
                        "Add to the rollback of b (db/b.sql:3): ALTER TABLE public.bookings ADD CONSTRAINT nights CHECK"
                                + " ((nights > 0));");
    }

    @Test
    void a_failed_downgrade_that_both_lanes_saw_is_one_finding_with_the_evidence_of_both() {
        RoundTripResult result = beside(
                trip(UP, stuck(NO_TABLE, "b", 112), wentUpAgain()),
                step("a", new Restored()),
                step("b", new Failed(Direction.DOWNGRADE, NO_TABLE)));
        Observation seen = only(result);
        assertThat(seen.code()).isEqualTo(FindingCode.DOWNGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo("Downgrade of revision b (bookings) failed with SQLSTATE 42P01: table \"booking\" does not"
                        + " exist; expected it to undo its upgrade.");
        assertThat(seen.evidence())
                .extracting(Evidence::title)
                .containsExactly("Statement", "Server message", "State after it");
    }

    @Test
    void every_broken_downgrade_is_found_in_one_run() {
        RunFailure other = failure("a", said("42704", "type \"moods\" does not exist", "DROP TYPE moods"));
        assertThat(observe(beside(
                        trip(UP, stuck(NO_TABLE, "b", 112), wentUpAgain()),
                        step("a", new Failed(Direction.DOWNGRADE, other)),
                        step("b", new Failed(Direction.DOWNGRADE, NO_TABLE)))))
                .extracting(Observation::revision)
                .containsExactly(Optional.of(key("a")), Optional.of(key("b")));
    }

    @Test
    void a_downgrade_that_fails_in_the_chain_alone_is_a_finding() {
        assertThat(observe(beside(
                        trip(UP, stuck(NO_TABLE, "b", 112), wentUpAgain()),
                        step("a", new Restored()),
                        step("b", new Restored()))))
                .extracting(Observation::code)
                .containsExactly(FindingCode.DOWNGRADE_FAILED);
    }

    @Test
    void a_downgrade_that_the_leftovers_of_another_one_stop_is_told_with_those() {
        RunFailure gone = failure("a", said("42704", "type \"mood\" does not exist", "DROP TYPE mood"));
        SchemaChange lost = new SchemaChange.Removed(object(ObjectKind.ENUM, "public.mood"));
        Observation seen = only(beside(
                trip(UP, stuck(gone, "a", 0), wentUpAgain()), step("a", new Restored()), step("b", leftTrace(lost))));
        assertThat(seen.code()).isEqualTo(FindingCode.DOWNGRADE_LEFT_TRACE);
        assertThat(seen.revision()).contains(key("b"));
        assertThat(seen.evidence())
                .containsExactly(
                        new Evidence("Differences", "- enum public.mood"),
                        new Evidence(
                                "Downgrade of the chain stopped by it",
                                "In revision a (moods):\nERROR: 42704: type \"mood\" does not exist"));
    }

    @Test
    void a_derived_rollback_that_drops_what_another_revision_made_is_to_be_replaced() {
        SourceReading derived = Facts.reading(
                "db/changelog.xml",
                List.of(
                        Facts.migration(Facts.revision("a", "moods")),
                        new Migration(
                                Facts.revision("b", "bookings", "a"),
                                new WayDown.Automatic(),
                                new Participation.Active(),
                                Optional.empty())));
        SchemaChange lost = new SchemaChange.Removed(object(ObjectKind.ENUM, "public.mood"));
        assertThat(RoundTripChecks.of(new Chain(derived), beside(PERFECT, step("b", leftTrace(lost)))))
                .extracting(Observation::remedy)
                .containsExactly("Write a rollback for b (db/b.sql:3) in place of the one that Liquibase derives: that"
                        + " drops enum public.mood, which its upgrade did not create.");
    }

    @Test
    void a_view_that_an_upgrade_replaced_is_to_be_made_again() {
        SchemaObject view = with(ObjectKind.VIEW, "public.paid", Map.of("definition", " SELECT 1"));
        UpgradeFacts up = wentUp(Map.of(view, "a"));
        SchemaChange lost = new SchemaChange.Removed(view);
        assertThat(only(beside(trip(up, cameDown(), wentUpAgain()), step("b", leftTrace(lost))))
                        .remedy())
                .startsWith("Add to the rollback of b (db/b.sql:3):\nCREATE VIEW public.paid AS");
    }

    @Test
    void what_remains_of_the_whole_chain_is_told_by_the_revision_that_left_it() {
        Remnant mood = new Remnant(MOOD, Optional.of(key("a")), Optional.of(key("a")));
        Remnant table =
                new Remnant(added(ObjectKind.TABLE, "public.extra"), Optional.of(key("b")), Optional.of(key("b")));
        assertThat(observe(beside(
                        trip(UP, cameDown(mood, table), wentUpAgain()),
                        step("a", leftTrace(MOOD)),
                        step("b", new Restored()))))
                .extracting(seen -> seen.code().id() + " " + seen.object().orElse(""))
                .containsExactly("downgrade-left-trace enum public.mood", "base-not-empty table public.extra");
    }

    @Test
    void a_second_way_up_that_stumbles_over_a_trace_is_told_with_it() {
        Remnant mood = new Remnant(MOOD, Optional.of(key("a")), Optional.of(key("a")));
        Observation seen = only(beside(
                trip(UP, cameDown(mood), failedAgain(MOOD_EXISTS)),
                step("a", leftTrace(MOOD)),
                step("b", new Restored())));
        assertThat(seen.code()).isEqualTo(FindingCode.DOWNGRADE_LEFT_TRACE);
        assertThat(seen.evidence())
                .containsExactly(
                        new Evidence("Differences", "+ enum public.mood"),
                        new Evidence("Re-upgrade stopped by it", "ERROR: 42710: type \"mood\" already exists"));
    }

    @Test
    void a_second_head_that_differs_in_what_a_guilty_revision_made_is_told_with_it() {
        RoundTripResult whole = trip(
                UP,
                cameDown(),
                wentUpAgain(
                        added(ObjectKind.ENUM, "public.mood"),
                        altered(ObjectKind.TABLE, "public.bookings", "owner", "a", "b")));
        assertThat(observe(beside(whole, step("a", leftTrace(MOOD)), step("b", new Restored()))))
                .extracting(seen -> seen.code().id() + " " + seen.object().orElse(""))
                .containsExactly("downgrade-left-trace enum public.mood", "reupgrade-differs table public.bookings");
    }

    @Test
    void a_history_that_still_holds_what_was_reverted_is_nothing_rolled_back() {
        RunFailure nothing = new RunFailure(
                RunFailure.Kind.NOTHING_DONE, Optional.of(key("b")), said("00000", "nothing was done", "x"), 3);
        Observation seen = only(beside(PERFECT, step("b", new Failed(Direction.DOWNGRADE, nothing))));
        assertThat(seen.code()).isEqualTo(FindingCode.NOTHING_ROLLED_BACK);
        assertThat(seen.message())
                .isEqualTo("Liquibase reported revision b (bookings) as rolled back, but its history still holds it;"
                        + " expected it to be gone from the history.");
        assertThat(seen.evidence()).isEmpty();
    }

    @Test
    void a_rollback_that_ran_and_is_still_in_the_history_is_not_half_done() {
        RunFailure nothing = new RunFailure(
                RunFailure.Kind.NOTHING_DONE, Optional.of(key("b")), said("00000", "nothing was done", "x"), 3);
        SchemaChange gone = new SchemaChange.Removed(object(ObjectKind.TABLE, "public.bookings"));
        Observation seen =
                only(beside(PERFECT, step("b", new Failed(Direction.DOWNGRADE, nothing), List.of(), List.of(gone))));
        assertThat(seen.message()).endsWith("expected it to be gone from the history.");
        assertThat(seen.evidence()).containsExactly(new Evidence("Done all the same", "- table public.bookings"));
    }

    @Test
    void a_step_that_hangs_names_its_way_its_time_and_its_statement() {
        RunFailure hung = new RunFailure(
                RunFailure.Kind.TIMED_OUT,
                Optional.of(key("b")),
                said("57014", "canceling statement due to user request", "DROP TABLE bookings"),
                300_020);
        Observation seen = only(beside(PERFECT, step("b", new Failed(Direction.DOWNGRADE, hung))));
        assertThat(seen.code()).isEqualTo(FindingCode.STEP_TIMEOUT);
        assertThat(seen.message())
                .isEqualTo("Downgrade of revision b (bookings) was ended after 300 seconds in the statement DROP TABLE"
                        + " bookings; expected it to end by itself within stepTimeout.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Look in the rollback of b (db/b.sql:3) for a second session that holds a lock (dblink, another"
                                + " connection, a prepared transaction, a custom change that does not commit), for an advisory lock, and for a loop or"
                                + " pg_sleep; where it does need that long, raise stepTimeout. A rollback is outside Liquibase's"
                                + " checksum, so databases that hold this changeset accept it.");
    }

    @Test
    void an_invalid_index_that_a_failed_step_left_is_named_with_what_makes_the_changeset_repeatable() {
        SchemaChange index =
                new SchemaChange.Added(with(ObjectKind.INDEX, "public.bookings_code", Map.of("state", "invalid")));
        RunFailure twice = failure(
                "b",
                said(
                        "23505",
                        "could not create unique index \"bookings_code\"",
                        "CREATE UNIQUE INDEX CONCURRENTLY bookings_code ON bookings (code)"));
        UpgradeFacts up = new UpgradeFacts(Optional.of(twice), Facts.schema(), Map.of(), List.of(), Optional.empty());
        Observation seen = only(beside(
                trip(up, cameDown(), wentUpAgain()),
                step("b", new Failed(Direction.UPGRADE, twice), List.of(), List.of(index))));
        assertThat(seen.code()).isEqualTo(FindingCode.UPGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo(
                        "Upgrade of revision b (bookings) failed with SQLSTATE 23505: could not create unique index"
                                + " \"bookings_code\"; expected it to apply to the schema that the revisions before it leave. It"
                                + " does not run in a transaction and is half done: INVALID index public.bookings_code remains.");
        assertThat(seen.object()).contains("index public.bookings_code");
        assertThat(seen.evidence()).contains(new Evidence("Half done", "+ index public.bookings_code"));
        assertThat(seen.remedy())
                .endsWith(
                        " Wherever this happened, DROP INDEX public.bookings_code; and let the changeset begin with DROP"
                                + " INDEX CONCURRENTLY IF EXISTS public.bookings_code; so that it can be run again: IF NOT EXISTS"
                                + " would take the invalid index for a good one.");
    }

    @Test
    void what_else_a_failed_downgrade_did_is_to_be_made_good() {
        Observation seen =
                only(beside(PERFECT, step("b", new Failed(Direction.DOWNGRADE, NO_TABLE), List.of(), List.of(MOOD))));
        assertThat(seen.message())
                .endsWith(" It does not run in a transaction and is half done: enum public.mood remains.");
        assertThat(seen.remedy())
                .endsWith(" Wherever this happened, make good what was left (DROP TYPE public.mood;), and give each"
                        + " statement that runs outside a transaction a changeset of its own.");
    }

    @Test
    void a_revision_that_does_not_go_up_again_is_one_finding_for_both_lanes() {
        RunFailure twice = failure("b", said("23505", "duplicate key value violates \"p\"", "INSERT"));
        Observation seen = only(beside(
                trip(UP, cameDown(), failedAgain(twice)),
                step("a", new Restored()),
                step("b", new Failed(Direction.REUPGRADE, twice))));
        assertThat(seen.code()).isEqualTo(FindingCode.REUPGRADE_FAILED);
        assertThat(seen.message())
                .isEqualTo(
                        "Re-upgrade of revision b (bookings) failed with SQLSTATE 23505: duplicate key value violates"
                                + " \"p\"; expected it to apply again after its downgrade.");
        assertThat(seen.evidence()).extracting(Evidence::title).containsExactly("Statement", "Server message");
    }

    @Test
    void a_revision_that_makes_another_schema_the_second_time_shows_both() {
        SchemaChange change = altered(ObjectKind.TABLE, "public.bookings", "comment", "first", "second");
        RunFailure differs = failure("b", said("00000", "the schema differs", ""));
        Observation seen =
                only(beside(PERFECT, step("b", new Failed(Direction.REUPGRADE, differs), List.of(change), List.of())));
        assertThat(seen.code()).isEqualTo(FindingCode.REUPGRADE_DIFFERS);
        assertThat(seen.message())
                .isEqualTo("After the re-upgrade of revision b (bookings), table public.bookings differs in comment;"
                        + " expected the same schema as after the first upgrade.");
        assertThat(seen.evidence())
                .containsExactly(new Evidence(
                        "Differences, first upgrade against second",
                        "~ table public.bookings\n    comment: first -> second"));
        assertThat(seen.remedy())
                .isEqualTo("Look in revision b (db/b.sql:3) for what depends on the state that it finds (IF NOT EXISTS,"
                        + " CREATE OR REPLACE, a generated name, rows that stayed), and say there what it makes.");
    }

    @Test
    void a_declaration_that_a_downgrade_disproves_is_stale() {
        SourceReading declared = Facts.reading(
                "db/changelog.xml",
                List.of(new Migration(
                        Facts.revision("a", "moods"),
                        new WayDown.Declared(),
                        new Participation.Active(),
                        Optional.of("the old names are gone"))));
        List<Observation> seen = RoundTripChecks.of(new Chain(declared), beside(PERFECT, step("a", new Restored())));
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).code()).isEqualTo(FindingCode.STALE_IRREVERSIBLE);
        assertThat(seen.get(0).message())
                .isEqualTo("Revision a (moods) is declared irreversible (the old names are gone), and its downgrade"
                        + " restored the schema that was there before it; expected such a declaration only where there is"
                        + " no way back.");
        assertThat(seen.get(0).remedy())
                .isEqualTo("Delete the declaration (in its comment or in the pom); where rows are lost that no schema"
                        + " shows, waive this with that reason.");
    }

    private static SchemaChange altered(ObjectKind kind, String name, String attribute, String before, String after) {
        return new SchemaChange.Altered(
                new ObjectKey(kind, name),
                List.of(new AttributeChange(attribute, Optional.of(before), Optional.of(after))));
    }

    private static SchemaObject with(
            ObjectKind kind, String name, Map<String, String> attributes, ObjectKey... parents) {
        return new SchemaObject(new ObjectKey(kind, name), List.of(parents), new TreeMap<>(attributes));
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
