package io.github.migrationverify.check;

import static io.github.migrationverify.check.Facts.dependent;
import static io.github.migrationverify.check.Facts.key;
import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphChecksTests {

    @Test
    void a_sane_chain_shows_nothing() {
        assertThat(observe(Facts.linear("a", "b", "c"))).isEmpty();
    }

    @Test
    void several_heads_are_named_with_what_their_authors_say_of_them() {
        Observation seen = only(twoHeads("db/changelog.sql"));
        assertThat(seen.code()).isEqualTo(FindingCode.MULTIPLE_HEADS);
        assertThat(seen.message())
                .isEqualTo(
                        "Multiple head revisions are present: a1b2c3d4e5f6 (add inventory), aa12b3cd45ef (marketing);"
                                + " expected one that nothing else revises.");
        assertThat(seen.place()).contains(new Place("db/aa12b3cd45ef.sql", 3));
        assertThat(seen.revision()).isEmpty();
        assertThat(seen.evidence()).containsExactly(new Evidence("Heads", """
                                a1b2c3d4e5f6 (add inventory) at db/a1b2c3d4e5f6.sql:3, revises f0b1c2d3e4f5
                                aa12b3cd45ef (marketing) at db/aa12b3cd45ef.sql:3, revises f0b1c2d3e4f5"""));
    }

    @Test
    void several_heads_come_with_a_merge_to_paste_in_the_roots_format() {
        assertThat(only(twoHeads("db/changelog.sql")).remedy()).isEqualTo("""
                        Merge them: `mvn migration-verify:merge`, or an empty changeset after them, at the end of db/changelog.sql or of the file that it includes last:
                        --changeset anna:feb6544d1852
                        --comment revises: a1b2c3d4e5f6, aa12b3cd45ef
                        SELECT 1;
                        --rollback empty""");
    }

    @Test
    void several_bases_are_named() {
        Observation seen = observe(reading("db/changelog.xml", revision("a", ""), revision("b", "")))
                .get(0);
        assertThat(seen.code()).isEqualTo(FindingCode.MULTIPLE_BASES);
        assertThat(seen.message())
                .isEqualTo("Multiple base revisions are present: a, b; expected one that revises nothing.");
        assertThat(seen.remedy())
                .isEqualTo("Keep a (db/a.sql:3) as the base, and say which revision follows which in b (db/b.sql:3):"
                        + " `revises: ID` in the changeset's comment, in place of `revises: none`.");
    }

    @Test
    void a_missing_parent_cannot_be_located_and_what_was_perhaps_meant_is_named() {
        SourceReading broken = reading(
                "db/changelog.xml",
                revision("ca4653c80b38", ""),
                revision("b1a2c3d4e5f6", "add storage audit", "ca4653c80b83"));
        Observation seen = of(FindingCode.MISSING_PARENT, broken);
        assertThat(seen.code()).isEqualTo(FindingCode.MISSING_PARENT);
        assertThat(seen.message())
                .isEqualTo("Can't locate revision identified by 'ca4653c80b83', which b1a2c3d4e5f6 (add storage audit)"
                        + " revises; expected exactly one revision of this chain.");
        assertThat(seen.revision()).contains(key("b1a2c3d4e5f6"));
        assertThat(seen.place()).contains(new Place("db/b1a2c3d4e5f6.sql", 3));
        assertThat(seen.remedy())
                .isEqualTo("Did you mean ca4653c80b38? Correct the reference in db/b1a2c3d4e5f6.sql:3,"
                        + " or bring back the revision that it names.");
    }

    @Test
    void heads_beside_a_missing_parent_are_perhaps_none() {
        SourceReading broken = reading("db/changelog.xml", revision("a", ""), revision("b", "", "zzz"));
        assertThat(of(FindingCode.MULTIPLE_HEADS, broken).remedy())
                .startsWith(
                        "First correct the missing parents: a head may be one only because its child does not find it."
                                + " Then, if there are still several: Merge them");
    }

    @Test
    void a_missing_dependency_says_so() {
        Observation seen = only(reading("db/changelog.xml", revision("a", ""), dependent("b", "a", "zzz")));
        assertThat(seen.code()).isEqualTo(FindingCode.MISSING_PARENT);
        assertThat(seen.message())
                .isEqualTo("Can't locate revision identified by 'zzz', which b depends on;"
                        + " expected exactly one revision of this chain.");
        assertThat(seen.remedy())
                .isEqualTo("Correct the reference in db/b.sql:3, or bring back the revision that it names.");
    }

    @Test
    void an_ambiguous_parent_lists_who_answers_to_it() {
        Revision one = new Revision(
                "x::1::ann", List.of("1", "ann:1"), List.of(), List.of(), List.of(), "", new Place("x", 1));
        Revision two = new Revision(
                "y::1::bob", List.of("1", "bob:1"), List.of("ann:1"), List.of(), List.of(), "", new Place("y", 1));
        Observation seen = observe(reading("db/changelog.xml", one, two, revision("c", "", "1")))
                .get(0);
        assertThat(seen.message())
                .isEqualTo(
                        "Multiple revisions answer to '1', which c revises; expected exactly one revision of this chain.");
        assertThat(seen.evidence())
                .containsExactly(new Evidence("Revisions that answer to it", "ann:1 (x:1)\nbob:1 (y:1)"));
        assertThat(seen.remedy()).isEqualTo("Write one of them in full in db/c.sql:3: x::1::ann, y::1::bob.");
    }

    @Test
    void a_duplicate_names_all_its_places() {
        Revision again = new Revision(
                key("b"), List.of("b", "anna:b"), List.of("a"), List.of(), List.of(), "", new Place("db/b.sql", 9));
        Observation seen = observe(reading("db/changelog.xml", revision("a", ""), revision("b", "", "a"), again))
                .get(0);
        assertThat(seen.code()).isEqualTo(FindingCode.DUPLICATE_REVISION);
        assertThat(seen.message())
                .isEqualTo(
                        "Revision b is present more than once, at db/b.sql:3 and db/b.sql:9; expected one declaration.");
        assertThat(seen.place()).contains(new Place("db/b.sql", 9));
        assertThat(seen.remedy())
                .isEqualTo("Remove the copy, or give the newer one an id of its own."
                        + " A changeset's identity is its file, author and id together.");
    }

    @Test
    void a_cycle_is_drawn_from_parent_to_child() {
        Observation seen = of(
                FindingCode.CYCLE,
                reading("db/changelog.xml", revision("a", "", "c"), revision("b", "", "a"), revision("c", "", "b")));
        assertThat(seen.message())
                .isEqualTo("Cycle is detected in revisions (a, b, c): a -> b -> c -> a;"
                        + " expected a chain that begins somewhere.");
        assertThat(seen.remedy())
                .isEqualTo(
                        "Cut the ring at the declaration that is wrong. It may be the first: a (db/a.sql:3) revises c;"
                                + " let it name a revision outside of the ring.");
        assertThat(seen.evidence())
                .containsExactly(new Evidence(
                        "Declarations",
                        "a at db/a.sql:3, revises c\nc at db/c.sql:3, revises b\nb at db/b.sql:3, revises a"));
    }

    @Test
    void a_cycle_by_dependencies_says_so() {
        Observation seen = of(
                FindingCode.CYCLE,
                reading("db/changelog.xml", revision("a", ""), dependent("b", "a", "c"), revision("c", "", "b")));
        assertThat(seen.message()).startsWith("Dependency cycle is detected in revisions (b, c): b -> c -> b;");
    }

    @Test
    void a_self_loop_is_a_cycle_of_one() {
        Observation seen = of(FindingCode.CYCLE, reading("db/changelog.xml", revision("a", "", "a")));
        assertThat(seen.message())
                .isEqualTo(
                        "Self-loop is detected in revisions (a): a -> a; expected every revision to come after another one.");
        assertThat(seen.remedy()).isEqualTo("Let a (db/a.sql:3) name the revision before it instead of itself.");
    }

    @Test
    void an_empty_chain_names_its_root() {
        Observation seen = only(reading("db/changelog.xml"));
        assertThat(seen.code()).isEqualTo(FindingCode.EMPTY_CHAIN);
        assertThat(seen.message()).isEqualTo("No revision is present in db/changelog.xml; expected at least one.");
        assertThat(seen.remedy())
                .isEqualTo("Add a first changeset to db/changelog.xml,"
                        + " or point the plugin at the file that has them (parameter changeLogFile).");
    }

    private static SourceReading twoHeads(String root) {
        return reading(
                root,
                revision("f0b1c2d3e4f5", "bookings"),
                revision("a1b2c3d4e5f6", "add inventory", "f0b1c2d3e4f5"),
                revision("aa12b3cd45ef", "marketing", "f0b1c2d3e4f5"));
    }

    private static List<Observation> observe(SourceReading reading) {
        return GraphChecks.of(new Chain(reading));
    }

    private static Observation only(SourceReading reading) {
        List<Observation> seen = observe(reading);
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    private static Observation of(FindingCode code, SourceReading reading) {
        Optional<Observation> seen =
                observe(reading).stream().filter(one -> one.code() == code).findFirst();
        return seen.orElseThrow();
    }
}
