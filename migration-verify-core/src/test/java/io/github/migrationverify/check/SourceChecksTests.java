package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.linear;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.revision;
import static io.github.migrationverify.check.Facts.withFaults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceChecksTests {

    private static final WayDown NONE =
            new WayDown.Missing("no rollback is declared, and Liquibase knows no inverse of sqlFile");

    @Test
    void a_file_that_nothing_includes_never_runs() {
        Observation seen = fault(new SourceFault.OrphanFile(Place.of("db/lost.sql"), "db/changelog.xml"));
        assertThat(seen.code()).isEqualTo(FindingCode.ORPHAN_FILE);
        assertThat(seen.message())
                .isEqualTo("Nothing includes db/lost.sql, so it never runs; expected db/changelog.xml or a file that it"
                        + " includes to include it.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Include it from db/changelog.xml, or remove it; where it is run by something else, waive this"
                                + " finding with that reason.");
    }

    @Test
    void a_missing_file_says_who_wants_it_and_where_it_was_looked_for() {
        Observation seen = fault(new SourceFault.MissingFile(
                new Place("db/changelog.xml", 7), "db/next.sql", List.of("src/main/resources", "app.jar")));
        assertThat(seen.code()).isEqualTo(FindingCode.MISSING_FILE);
        assertThat(seen.message())
                .isEqualTo(
                        "Can't locate file 'db/next.sql', which db/changelog.xml:7 refers to; expected it in one of the places that are looked in.");
        assertThat(seen.evidence()).containsExactly(new Evidence("Looked in", "src/main/resources\napp.jar"));
        assertThat(seen.remedy()).startsWith("Correct the path in db/changelog.xml:7, or add the file.");
    }

    @Test
    void an_include_loop_is_drawn() {
        Observation seen = fault(new SourceFault.IncludeLoop(List.of(new Place("a.xml", 3), new Place("b.xml", 5))));
        assertThat(seen.code()).isEqualTo(FindingCode.CYCLE);
        assertThat(seen.message())
                .isEqualTo("Cycle is detected in included files: a.xml -> b.xml -> a.xml;"
                        + " expected no file to include itself, however far round.");
        assertThat(seen.remedy()).isEqualTo("Remove the include that leads back: b.xml:5.");
    }

    @Test
    void an_unreadable_file_names_line_and_cause() {
        Observation seen =
                fault(new SourceFault.UnreadableFile(new Place("db/x.xml", 12), "the element changeSet is not closed"));
        assertThat(seen.code()).isEqualTo(FindingCode.UNREADABLE_FILE);
        assertThat(seen.message())
                .isEqualTo("Can't read db/x.xml:12: the element changeSet is not closed;"
                        + " expected a changelog that Liquibase can parse.");
    }

    @Test
    void a_long_cause_is_whole_in_the_evidence() {
        String cause = "Invalid content was found. " + "One of many is expected. ".repeat(20);
        Observation seen = fault(new SourceFault.UnreadableFile(Place.of("db/x.xml"), cause));
        assertThat(seen.message()).hasSizeLessThan(400).contains("...; expected a changelog");
        assertThat(seen.evidence()).containsExactly(new Evidence("What the parser said", cause));
    }

    @Test
    void what_makes_a_file_readable_is_said_of_text_and_classes_alike() {
        Observation seen = fault(new SourceFault.UnreadableFile(
                new Place("db/x.xml", 6), "the class com.example.BackfillTasks is not on the class path"));
        assertThat(seen.remedy())
                .isEqualTo(
                        "Correct db/x.xml: UTF-8 text in the format that its name says, in which every change and class"
                                + " that it names is known (a class of the project's own has to be compiled before, or be in a"
                                + " dependency). Nothing in it was checked until it can be read.");
    }

    @Test
    void a_root_that_is_not_there_is_the_parameters_matter() {
        Observation seen =
                fault(new SourceFault.MissingFile(Place.of("db/x.xml"), "db/x.xml", List.of("src/main/resources")));
        assertThat(seen.message())
                .isEqualTo(
                        "Can't locate root changelog 'db/x.xml'; expected it in one of the places that are looked in.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Set changeLogFile to the path of the root changelog as it lies in the project's resources, or in"
                                + " the project's folder.");
    }

    @Test
    void an_order_within_a_ring_is_no_finding_of_its_own() {
        SourceReading ring = reading("db/changelog.xml", revision("a", "", "b"), revision("b", "", "a"));
        SourceFault fault = new SourceFault.OrderContradictsParents(
                new Place("db/a.sql", 3), key("a"), key("b"), new Place("db/b.sql", 3));
        assertThat(observe(withFaults(ring, fault), Facts.options())).isEmpty();
    }

    @Test
    void a_child_before_its_parent_names_both_places() {
        Observation seen = fault(new SourceFault.OrderContradictsParents(
                new Place("db/a.sql", 3), key("a"), key("b"), new Place("db/b.sql", 3)));
        assertThat(seen.code()).isEqualTo(FindingCode.ORDER_CONTRADICTS_PARENTS);
        assertThat(seen.message())
                .isEqualTo("Revision a stands at db/a.sql:3, before revision b at db/b.sql:3, which it needs;"
                        + " expected it after that, since Liquibase runs them in this order.");
        assertThat(seen.revision()).contains(key("a"));
        assertThat(seen.remedy())
                .isEqualTo("Move a below db/b.sql:3, or correct what it says it revises."
                        + " Databases that hold it already do not run it again.");
    }

    @Test
    void a_chain_of_which_nothing_takes_part_is_empty() {
        Participation filtered = new Participation.Filtered("context test is not among prod");
        Observation seen = only(chain(NONE, filtered, Optional.empty()));
        assertThat(seen.code()).isEqualTo(FindingCode.EMPTY_CHAIN);
        assertThat(seen.message())
                .isEqualTo(
                        "No revision of db/changelog.xml takes part: filters leave out all 1; expected at least one to run.");
        assertThat(seen.evidence()).containsExactly(new Evidence("Filters", "context test is not among prod"));
    }

    @Test
    void ids_are_held_against_the_pattern_where_there_is_one() {
        CheckOptions options = new CheckOptions(
                DowngradePolicy.DECLARED,
                Map.of(),
                List.of(),
                Optional.of(Pattern.compile("[0-9a-f]{12}")),
                Baseline.none());
        List<Observation> seen = observe(linear("ca4653c80b38", "add_quickbooks"), options);
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).message())
                .isEqualTo("Revision id 'add_quickbooks' does not match the pattern; expected [0-9a-f]{12}.");
        assertThat(seen.get(0).revision()).contains(key("add_quickbooks"));
    }

    @Test
    void a_revision_without_a_way_down_says_what_is_missing() {
        Observation seen = only(chain(NONE, new Participation.Active(), Optional.empty()));
        assertThat(seen.code()).isEqualTo(FindingCode.NO_DOWNGRADE);
        assertThat(seen.message())
                .isEqualTo(
                        "Revision a (seed data) has no way down: no rollback is declared, and Liquibase knows no inverse"
                                + " of sqlFile; expected a downgrade, or a declaration that there can be none.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Write a rollback (an empty one where nothing has to be undone), or say `irreversible: REASON` in"
                                + " its comment. A rollback is outside Liquibase's checksum, so databases that hold this changeset"
                                + " accept it.");
    }

    @Test
    void neither_a_declared_nor_a_filtered_revision_needs_a_way_down() {
        assertThat(observe(chain(NONE, new Participation.Active(), Optional.of("drops data")), Facts.options()))
                .isEmpty();
        SourceReading filtered = chain(NONE, new Participation.Filtered("context test is off"), Optional.empty());
        assertThat(observe(filtered, Facts.options()))
                .extracting(Observation::code)
                .containsExactly(FindingCode.EMPTY_CHAIN);
    }

    @Test
    void forward_only_teams_are_not_asked_for_a_way_down() {
        CheckOptions off =
                new CheckOptions(DowngradePolicy.OFF, Map.of(), List.of(), Optional.empty(), Baseline.none());
        assertThat(observe(chain(NONE, new Participation.Active(), Optional.empty()), off))
                .isEmpty();
    }

    private static SourceReading chain(WayDown down, Participation participation, Optional<String> irreversible) {
        return reading(
                "db/changelog.xml",
                List.of(new Migration(revision("a", "seed data"), down, participation, irreversible)));
    }

    private static List<Observation> observe(SourceReading reading, CheckOptions options) {
        return SourceChecks.of(new Chain(reading), options);
    }

    private static Observation fault(SourceFault fault) {
        return only(withFaults(linear("a", "b"), fault));
    }

    private static Observation only(SourceReading reading) {
        List<Observation> seen = observe(reading, Facts.options());
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }
}
