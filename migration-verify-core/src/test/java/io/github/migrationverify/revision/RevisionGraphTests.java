package io.github.migrationverify.revision;

import static io.github.migrationverify.revision.Written.changeset;
import static io.github.migrationverify.revision.Written.graph;
import static io.github.migrationverify.revision.Written.keys;
import static io.github.migrationverify.revision.Written.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionGraphTests {

    private static final Revision FORK = revision("f0b1c2d3e4f5");
    private static final Revision INVENTORY = revision("a1b2c3d4e5f6", "f0b1c2d3e4f5");
    private static final Revision MARKETING = revision("aa12b3cd45ef", "f0b1c2d3e4f5");
    private static final Revision MERGE = revision("b1c2d3e4f5a6", "a1b2c3d4e5f6", "aa12b3cd45ef");

    @Test
    void two_revisions_of_the_same_parent_are_two_heads() {
        RevisionGraph graph = graph(FORK, INVENTORY, MARKETING);

        assertThat(graph.heads()).containsExactly(INVENTORY, MARKETING);
        assertThat(graph.bases()).containsExactly(FORK);
        assertThat(graph.branchPoints()).containsExactly(FORK);
        assertThat(graph.children(FORK)).containsExactly(INVENTORY, MARKETING);
        assertThat(graph.isLinear()).isFalse();
        assertThat(graph.faults()).containsExactly(new GraphFault.SeveralHeads(List.of(INVENTORY, MARKETING)));
    }

    @Test
    void a_merge_makes_one_head_of_two() {
        RevisionGraph graph = graph(FORK, INVENTORY, MARKETING, MERGE);

        assertThat(graph.heads()).containsExactly(MERGE);
        assertThat(graph.mergePoints()).containsExactly(MERGE);
        assertThat(graph.parents(MERGE)).containsExactly(INVENTORY, MARKETING);
        assertThat(graph.isLinear()).isFalse();
        assertThat(graph.faults()).isEmpty();
    }

    @Test
    void a_four_way_merge_makes_one_head_of_four() {
        Revision merge = revision("m", "a1b2c3d4e5f6", "b1c2d3e4f5a6", "c9f0a1b2c3d4", "cf72c4eb59bc");
        RevisionGraph graph = graph(
                FORK,
                INVENTORY,
                revision("b1c2d3e4f5a6", "f0b1c2d3e4f5"),
                revision("c9f0a1b2c3d4", "f0b1c2d3e4f5"),
                revision("cf72c4eb59bc", "f0b1c2d3e4f5"),
                merge);

        assertThat(graph.heads()).containsExactly(merge);
        assertThat(graph.parents(merge)).hasSize(4);
        assertThat(graph.ancestors("m")).hasSize(5).doesNotContain(merge);
        assertThat(graph.faults()).isEmpty();
    }

    @Test
    void a_line_is_linear_and_keeps_its_order() {
        RevisionGraph graph = graph(revision("a"), revision("b", "a"), revision("c", "b"));

        assertThat(graph.isLinear()).isTrue();
        assertThat(keys(graph.topologicalOrder())).containsExactly("a", "b", "c");
        assertThat(keys(graph.ancestors("c"))).containsExactly("a", "b");
        assertThat(keys(graph.descendants("a"))).containsExactly("b", "c");
        assertThat(graph.faults()).isEmpty();
    }

    @Test
    void a_line_beside_a_ring_is_not_linear() {
        assertThat(graph(revision("a"), revision("b", "c"), revision("c", "b")).isLinear())
                .isFalse();
    }

    @Test
    void a_line_that_runs_into_a_ring_is_not_linear() {
        assertThat(graph(revision("a"), revision("b", "a", "c"), revision("c", "b"))
                        .isLinear())
                .isFalse();
    }

    @Test
    void an_empty_chain_is_a_fault_and_nothing_else() {
        RevisionGraph graph = graph();

        assertThat(graph.faults()).containsExactly(new GraphFault.EmptyChain());
        assertThat(graph.heads()).isEmpty();
        assertThat(graph.topologicalOrder()).isEmpty();
        assertThat(graph.isLinear()).isTrue();
    }

    @Test
    void what_only_a_dependency_names_is_a_head_but_no_real_one() {
        RevisionGraph graph =
                graph(revision("a"), revision("lookup", "a"), revision("orders", List.of("a"), List.of("lookup")));

        assertThat(keys(graph.heads())).containsExactly("lookup", "orders");
        assertThat(keys(graph.realHeads())).containsExactly("orders");
        assertThat(keys(graph.dependencies(graph.heads().get(1)))).containsExactly("lookup");
        assertThat(keys(graph.ancestors("orders"))).containsExactly("a");
        assertThat(keys(graph.prerequisites("orders"))).containsExactly("a", "lookup");
        assertThat(graph.descendants("lookup")).isEmpty();
        assertThat(keys(graph.dependents("lookup"))).containsExactly("orders");
    }

    @Test
    void a_dependency_stands_before_what_needs_it() {
        RevisionGraph graph =
                graph(revision("a"), revision("x", List.of("a"), List.of("z")), revision("b", "a"), revision("z", "b"));

        assertThat(keys(graph.topologicalOrder())).containsExactly("a", "b", "z", "x");
    }

    @Test
    void two_bases_are_a_fault() {
        RevisionGraph graph = graph(revision("a"), revision("b"), revision("c", "a", "b"));

        assertThat(graph.faults()).containsExactly(new GraphFault.SeveralBases(graph.bases()));
        assertThat(keys(graph.bases())).containsExactly("a", "b");
    }

    @Test
    void a_missing_parent_is_a_fault_and_makes_no_base() {
        Revision orphan = revision("b", "base_uuid_mixin");
        RevisionGraph graph = graph(revision("a"), orphan);

        assertThat(keys(graph.bases())).containsExactly("a");
        assertThat(graph.isLinear()).isFalse();
        assertThat(graph.faults())
                .containsExactly(
                        new GraphFault.MissingParent(orphan, "base_uuid_mixin", List.of()),
                        new GraphFault.SeveralHeads(graph.heads()));
    }

    @Test
    void a_missing_dependency_is_a_fault_told_once() {
        Revision needy = revision("a", List.of(), List.of("gone", "gone"));

        assertThat(graph(needy).faults()).containsExactly(new GraphFault.MissingDependency(needy, "gone", List.of()));
    }

    @Test
    void a_name_leads_to_the_only_revision_that_has_it() {
        Revision first = changeset("a.xml", "ann", "1");
        Revision second = changeset("b.xml", "ben", "2", "1");

        assertThat(graph(first, second).parents(second)).containsExactly(first);
        assertThat(graph(first, second).faults()).isEmpty();
    }

    @Test
    void a_name_that_several_answer_to_is_ambiguous() {
        Revision child = changeset("c.xml", "cid", "2", "1");
        RevisionGraph graph = graph(changeset("a.xml", "ann", "1"), changeset("b.xml", "ben", "1", "ann:1"), child);

        assertThat(graph.faults())
                .startsWith(new GraphFault.MissingParent(child, "1", List.of("a.xml::1::ann", "b.xml::1::ben")));
        assertThat(keys(graph.find("1"))).containsExactly("a.xml::1::ann", "b.xml::1::ben");
    }

    @Test
    void a_key_goes_before_a_name() {
        Revision named = new Revision("x", List.of("y"), List.of(), List.of(), List.of(), "", Place.of("x.sql"));
        Revision keyed = revision("y", "x");
        RevisionGraph graph = graph(named, keyed);

        assertThat(graph.find("y")).containsExactly(keyed);
        assertThat(graph.nameOf("x")).isEqualTo("x");
        assertThat(graph.nameOf("y")).isEqualTo("y");
    }

    @Test
    void a_name_is_as_short_as_it_can_be() {
        RevisionGraph graph = graph(
                changeset("a.xml", "ann", "1"),
                changeset("a.xml", "ann", "2"),
                changeset("b.xml", "ann", "2"),
                changeset("b.xml", "ben", "2"));

        assertThat(graph.nameOf("a.xml::1::ann")).isEqualTo("1");
        assertThat(graph.nameOf("b.xml::2::ben")).isEqualTo("ben:2");
        assertThat(graph.nameOf("a.xml::2::ann")).isEqualTo("a.xml::2::ann");
        assertThat(graph.nameOf("unknown")).isEqualTo("unknown");
    }

    @Test
    void a_parent_named_in_two_ways_is_one_parent() {
        Revision child = changeset("a.xml", "ann", "2", "1", "ann:1", "a.xml::1::ann", "1");
        RevisionGraph graph = graph(changeset("a.xml", "ann", "1"), child);

        assertThat(graph.parents(child)).hasSize(1);
        assertThat(graph.mergePoints()).isEmpty();
        assertThat(graph.isLinear()).isTrue();
    }

    @Test
    void a_revision_that_revises_itself_is_a_self_loop_and_stays_a_head() {
        Revision loop = revision("b", "a", "b");
        RevisionGraph graph = graph(revision("a"), loop);

        assertThat(graph.faults()).containsExactly(new GraphFault.SelfLoop(loop, EdgeKind.PARENT));
        assertThat(graph.heads()).containsExactly(loop);
        assertThat(graph.ancestors("b")).doesNotContain(loop);
    }

    @Test
    void a_revision_that_depends_on_itself_is_a_self_loop_of_that_kind() {
        Revision loop = revision("a", List.of(), List.of("a"));

        assertThat(graph(loop).faults()).containsExactly(new GraphFault.SelfLoop(loop, EdgeKind.DEPENDENCY));
    }

    @Test
    void a_cycle_with_a_way_in_and_a_way_out_is_found_though_alembic_misses_it() {
        Revision a = revision("a", "r", "c");
        Revision b = revision("b", "a");
        Revision c = revision("c", "b");
        RevisionGraph graph = graph(revision("r"), a, b, c, revision("h", "c"));

        assertThat(graph.faults())
                .containsExactly(new GraphFault.Cycle(List.of(a, b, c), List.of(a, c, b), EdgeKind.PARENT));
        assertThat(keys(graph.topologicalOrder())).containsExactly("r", "a", "b", "c", "h");
        assertThat(keys(graph.heads())).containsExactly("h");
    }

    @Test
    void a_cycle_without_a_way_out_leaves_no_head() {
        RevisionGraph graph = graph(revision("a", "b"), revision("b", "a"));

        assertThat(graph.heads()).isEmpty();
        assertThat(graph.bases()).isEmpty();
        assertThat(graph.faults()).singleElement().isInstanceOf(GraphFault.Cycle.class);
        assertThat(keys(graph.ancestors("a"))).containsExactly("b");
    }

    @Test
    void a_cycle_that_takes_a_dependency_says_so() {
        Revision a = revision("a", List.of(), List.of("b"));
        Revision b = revision("b", "a");

        assertThat(graph(a, b).faults())
                .containsExactly(new GraphFault.Cycle(List.of(a, b), List.of(a, b), EdgeKind.DEPENDENCY));
    }

    @Test
    void a_dependency_can_widen_a_cycle_of_parents_and_both_are_told() {
        Revision a = revision("a", List.of("b"), List.of("d"));
        Revision b = revision("b", "a");
        Revision c = revision("c", "b");
        Revision d = revision("d", "c");

        assertThat(graph(a, b, c, d).faults())
                .containsExactly(
                        new GraphFault.Cycle(List.of(a, b), List.of(a, b), EdgeKind.PARENT),
                        new GraphFault.Cycle(List.of(a, b, c, d), List.of(a, d, c, b), EdgeKind.DEPENDENCY));
    }

    @Test
    void the_ring_of_a_cycle_is_its_shortest() {
        RevisionGraph graph = graph(
                revision("a", "d"),
                revision("b", "a"),
                revision("c", "b"),
                revision("d", "c", "e"),
                revision("e", "d"));

        GraphFault.Cycle cycle = (GraphFault.Cycle) graph.faults().get(0);
        assertThat(keys(cycle.members())).containsExactly("a", "b", "c", "d", "e");
        assertThat(keys(cycle.ring())).containsExactly("d", "e");
    }

    @Test
    void of_two_declarations_the_graph_holds_the_first() {
        Revision first = revision("b", "a");
        Revision second = revision("b", "a");
        RevisionGraph graph = graph(revision("a"), first, second, revision("c", "b"));

        assertThat(graph.faults()).containsExactly(new GraphFault.DuplicateRevision("b", List.of(first, second)));
        assertThat(keys(graph.revisions())).containsExactly("a", "b", "c");
        assertThat(graph.isLinear()).isTrue();
    }

    @Test
    void what_a_later_declaration_revises_is_no_head_and_what_it_misses_is_a_fault() {
        Revision first = revision("b", "a1");
        Revision copied = revision("b", "a2", "gone");
        RevisionGraph graph = graph(revision("a1"), revision("a2", "a1"), first, copied);

        assertThat(keys(graph.heads())).containsExactly("b");
        assertThat(graph.parents(first)).extracting(Revision::key).containsExactly("a1");
        assertThat(graph.faults())
                .containsExactly(
                        new GraphFault.DuplicateRevision("b", List.of(first, copied)),
                        new GraphFault.MissingParent(copied, "gone", List.of()));
    }

    @Test
    void a_key_used_again_further_down_makes_no_cycle_and_no_self_loop() {
        Revision again = revision("a", "b");
        Revision andAgain = revision("a", "a");
        RevisionGraph graph = graph(revision("a"), revision("b", "a"), again, andAgain, revision("c", "a"));

        assertThat(graph.faults()).singleElement().isInstanceOf(GraphFault.DuplicateRevision.class);
        assertThat(keys(graph.heads())).containsExactly("c");
    }

    @Test
    void every_kind_of_fault_is_found_in_one_pass_causes_first() {
        RevisionGraph graph = graph(
                revision("a"),
                revision("a"),
                revision("b", "gone"),
                revision("c", List.of("a"), List.of("lost", "c")),
                revision("d", "d"),
                revision("e", "f"),
                revision("f", "e"),
                revision("g"));

        assertThat(graph.faults())
                .extracting(fault -> fault.getClass().getSimpleName())
                .containsExactly(
                        "DuplicateRevision",
                        "MissingParent",
                        "MissingDependency",
                        "SelfLoop",
                        "SelfLoop",
                        "Cycle",
                        "SeveralBases",
                        "SeveralHeads");
    }

    @Test
    void an_unknown_key_has_no_relatives() {
        RevisionGraph graph = graph(revision("a"));

        assertThat(graph.revision("x")).isEmpty();
        assertThat(graph.find("x")).isEmpty();
        assertThat(graph.ancestors("x")).isEmpty();
        assertThat(graph.dependents("x")).isEmpty();
        assertThat(graph.parents(revision("x"))).isEmpty();
    }

    @Test
    void a_hundred_thousand_revisions_in_a_line_are_one_line() {
        RevisionGraph graph = RevisionGraph.of(IntStream.range(0, 100_000)
                .mapToObj(i -> i == 0 ? revision("0") : revision("" + i, "" + (i - 1)))
                .toList());

        assertThat(graph.faults()).isEmpty();
        assertThat(graph.isLinear()).isTrue();
        assertThat(graph.topologicalOrder()).isEqualTo(graph.revisions());
        assertThat(graph.ancestors("99999")).hasSize(99_999);
        assertThat(graph.descendants("0")).hasSize(99_999);
    }

    @Test
    void a_hundred_thousand_revisions_given_backwards_are_put_in_order() {
        RevisionGraph graph = RevisionGraph.of(IntStream.range(0, 100_000)
                .mapToObj(i -> i == 99_999 ? revision("" + i) : revision("" + i, "" + (i + 1)))
                .toList());

        assertThat(graph.isLinear()).isTrue();
        assertThat(graph.topologicalOrder().get(0).key()).isEqualTo("99999");
    }

    @Test
    void a_hundred_thousand_revisions_in_a_ring_are_one_cycle() {
        RevisionGraph graph = RevisionGraph.of(IntStream.range(0, 100_000)
                .mapToObj(i -> revision("" + i, "" + (i + 99_999) % 100_000))
                .toList());

        GraphFault.Cycle cycle = (GraphFault.Cycle) graph.faults().get(0);
        assertThat(graph.faults()).hasSize(1);
        assertThat(cycle.members()).isEqualTo(graph.revisions());
        assertThat(cycle.ring()).hasSize(100_000);
    }

    @Test
    void a_hundred_thousand_revisions_of_one_name_share_their_candidates() {
        RevisionGraph graph = RevisionGraph.of(IntStream.range(0, 100_000)
                .mapToObj(i ->
                        new Revision("k" + i, List.of("n"), List.of("n"), List.of(), List.of(), "", Place.of("f.sql")))
                .toList());

        assertThat(graph.faults()).hasSize(100_001);
    }
}
