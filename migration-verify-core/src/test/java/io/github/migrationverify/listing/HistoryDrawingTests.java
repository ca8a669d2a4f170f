package io.github.migrationverify.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.history.Entry;
import io.github.migrationverify.history.LaneLayout;
import io.github.migrationverify.history.LaneRow;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.revision.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Histories as they are drawn; each is written newest first, {@code child: parents}. */
class HistoryDrawingTests {

    @Test
    void a_line_is_a_column_of_stars() {
        assertThat(drawn("c: b", "b: a", "a:")).isEqualTo("""
                * c
                * b
                * a""");
    }

    @Test
    void a_branch_and_its_merge_are_a_diamond() {
        assertThat(drawn("d: b c", "c: a", "b: a", "a:")).isEqualTo("""
                * d
                |\\
                | * c
                * | b
                |/
                * a""");
    }

    @Test
    void heads_stand_side_by_side_and_meet_where_they_parted() {
        assertThat(drawn("e: b", "d: c", "c: b", "b: a", "a:")).isEqualTo("""
                * e
                | * d
                | * c
                |/
                * b
                * a""");
    }

    @Test
    void a_line_that_goes_past_others_runs_under_them() {
        assertThat(drawn("f: a", "e: b", "d: c", "z: a", "c: a", "b: a", "a:")).isEqualTo("""
                * f
                | * e
                | | * d
                | | | * z
                | |_|/
                |/| |
                | | * c
                | |/
                |/|
                | * b
                |/
                * a""");
    }

    @Test
    void a_merge_of_four_shows_each_line_leave_from_it() {
        assertThat(drawn("m: a b c d", "d:", "c:", "b:", "a:")).isEqualTo("""
                * m
                |\\___
                |    \\
                |\\_   |
                |  \\  |
                |\\  | |
                | | | * d
                | | * c
                | * b
                * a""");
    }

    @Test
    void several_bases_leave_their_lanes_to_others() {
        assertThat(drawn("d: c", "c:", "b: a", "a:")).isEqualTo("""
                * d
                * c
                * b
                * a""");
    }

    @Test
    void what_is_not_shown_gets_no_line_and_a_ring_ends() {
        assertThat(drawn("b: gone", "a: b")).isEqualTo("""
                * b
                * a""");
    }

    @Test
    void no_more_than_forty_lanes_are_drawn() {
        String[] heads = IntStream.range(0, 100)
                .mapToObj(head -> "h" + head + ": a" + head)
                .toArray(String[]::new);
        String[] all = Stream.concat(
                        Arrays.stream(heads), IntStream.range(0, 100).mapToObj(base -> "a" + base + ":"))
                .toArray(String[]::new);

        assertThat(drawn(all).lines()).allMatch(line -> line.length() < 90);
    }

    @Test
    void every_line_of_a_random_history_arrives_at_its_parent() {
        for (int seed = 0; seed < 300; seed++) {
            List<LaneLayout.Node> nodes = random(new Random(seed));
            assertArrives(nodes, LaneLayout.of(nodes));
        }
    }

    @Test
    void thousands_of_revisions_are_laid_out_in_few_lanes() {
        List<LaneLayout.Node> nodes = new ArrayList<>();
        for (int number = 30_000; number > 0; number--) {
            nodes.add(new LaneLayout.Node(
                    "" + number,
                    number % 10 == 0 ? List.of("" + (number - 1), "" + (number - 5)) : List.of("" + (number - 1))));
        }

        assertThat(LaneLayout.of(nodes)).allMatch(row -> row.width() <= 2);
    }

    /** Follows each lane downwards: it must be somebody's line, and end at whom it leads to. */
    private static void assertArrives(List<LaneLayout.Node> nodes, List<LaneRow> rows) {
        Map<Integer, Integer> leadsTo = new HashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            LaneRow row = rows.get(index);
            assertThat(row.above()).as("row %d", index).containsExactlyInAnyOrderElementsOf(leadsTo.keySet());
            Set<Integer> arriving = new HashSet<>();
            int here = index;
            leadsTo.forEach((lane, target) -> {
                if (target == here) {
                    arriving.add(lane);
                }
            });
            assertThat(arriving).isSubsetOf(row.lane());
            leadsTo.remove(row.lane());
            for (LaneRow.Edge edge : row.edges()) {
                assertThat(leadsTo.getOrDefault(edge.to(), edge.row())).isEqualTo(edge.row());
                leadsTo.put(edge.to(), edge.row());
            }
            row.bends().forEach(bend -> assertThat(leadsTo.remove(bend)).isEqualTo(leadsTo.get(row.lane())));
            assertThat(row.edges()).hasSameSizeAs(new HashSet<>(nodes.get(index).parents()));
            assertThat(row.below()).containsExactlyInAnyOrderElementsOf(leadsTo.keySet());
        }
        assertThat(leadsTo).isEmpty();
    }

    private static List<LaneLayout.Node> random(Random random) {
        int size = 1 + random.nextInt(25);
        return IntStream.range(0, size)
                .mapToObj(row -> new LaneLayout.Node(
                        "" + row,
                        row == size - 1
                                ? List.of()
                                : random.ints(random.nextInt(4), row + 1, size)
                                        .distinct()
                                        .mapToObj(String::valueOf)
                                        .toList()))
                .toList();
    }

    private static String drawn(String... revisions) {
        List<LaneLayout.Node> nodes = new ArrayList<>();
        for (String revision : revisions) {
            String[] parts = revision.split(":\\s*", 2);
            nodes.add(new LaneLayout.Node(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" "))));
        }
        List<Entry> entries = nodes.stream().map(HistoryDrawingTests::entry).toList();
        Listing listing = new Listing("test", "root", entries.size(), entries, LaneLayout.of(nodes), Optional.empty());
        return ListingText.history(listing, false).stream()
                .map(line -> line.replaceAll("\\S+(, \\S+)* -> ", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Entry entry(LaneLayout.Node node) {
        return new Entry(
                node.key(),
                node.key(),
                node.parents(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                "",
                Place.of("file"));
    }
}
