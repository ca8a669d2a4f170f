package io.github.migrationverify.revision;

import static io.github.migrationverify.revision.Written.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.RandomChains.Broken;
import io.github.migrationverify.revision.RandomChains.Sane;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomChains.class)
class RevisionGraphPropertyTests {

    @Property
    void a_sane_chain_has_no_other_faults_than_several_heads_or_bases(@ForAll Sane chain) {
        assertThat(RevisionGraph.of(chain.shuffled()).faults())
                .allMatch(
                        fault -> fault instanceof GraphFault.SeveralHeads || fault instanceof GraphFault.SeveralBases);
    }

    @Property
    void a_sane_chain_is_put_in_an_order_that_walks_depth_first_as_given(@ForAll Sane chain) {
        NaiveGraph naive = new NaiveGraph(chain.shuffled());
        Set<String> order = new LinkedHashSet<>();
        naive.keys().forEach(key -> addAfterItsNeeds(key, naive, order));

        assertThat(keys(RevisionGraph.of(chain.shuffled()).topologicalOrder())).isEqualTo(List.copyOf(order));
    }

    private static void addAfterItsNeeds(String key, NaiveGraph naive, Set<String> order) {
        if (!order.contains(key)) {
            naive.needs(key).forEach(need -> addAfterItsNeeds(need, naive, order));
            order.add(key);
        }
    }

    @Property
    void an_order_with_parents_first_stays_as_it_is(@ForAll Sane chain) {
        assertThat(RevisionGraph.of(chain.parentsFirst()).topologicalOrder()).isEqualTo(chain.parentsFirst());
    }

    @Property
    void the_order_has_everything_once_and_needs_first_save_inside_of_a_cycle(@ForAll Broken chain) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        List<String> order = keys(RevisionGraph.of(chain.revisions()).topologicalOrder());
        List<List<String>> cycles = naive.cycles(naive::needs);

        assertThat(order).containsExactlyInAnyOrderElementsOf(naive.keys());
        assertThat(cycles).allSatisfy(members -> assertThat(order).containsSequence(members));
        for (String key : naive.keys()) {
            assertThat(naive.needs(key))
                    .filteredOn(need -> cycles.stream().noneMatch(cycle -> cycle.containsAll(List.of(key, need))))
                    .allMatch(need -> order.indexOf(need) < order.indexOf(key));
        }
    }

    @Property
    void heads_bases_and_points_are_what_their_definitions_say(@ForAll Broken chain) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        RevisionGraph graph = RevisionGraph.of(chain.revisions());
        List<String> heads = naive.notNamed(Revision::parents);
        List<String> realHeads = new ArrayList<>(heads);
        realHeads.retainAll(naive.notNamed(Revision::dependencies));

        assertThat(keys(graph.revisions())).isEqualTo(naive.keys());
        assertThat(keys(graph.heads())).isEqualTo(heads);
        assertThat(keys(graph.realHeads())).isEqualTo(realHeads);
        assertThat(graph.bases())
                .isEqualTo(graph.revisions().stream()
                        .filter(revision -> revision.parents().isEmpty())
                        .toList());
        assertThat(keys(graph.branchPoints()))
                .isEqualTo(naive.keys().stream()
                        .filter(key -> naive.children(key).size() > 1)
                        .toList());
        assertThat(keys(graph.mergePoints()))
                .isEqualTo(naive.keys().stream()
                        .filter(key -> naive.parents(key).size() > 1)
                        .toList());
        assertThat(graph.isLinear()).isEqualTo(naive.isLinear());
    }

    @Property
    void relatives_are_what_can_be_reached(@ForAll Broken chain) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        RevisionGraph graph = RevisionGraph.of(chain.revisions());

        for (Revision revision : graph.revisions()) {
            String key = revision.key();
            assertThat(keys(graph.parents(revision))).isEqualTo(List.copyOf(naive.parents(key)));
            assertThat(keys(graph.children(revision))).isEqualTo(naive.children(key));
            assertThat(keys(graph.ancestors(key))).isEqualTo(naive.reachable(key, naive::parents));
            assertThat(keys(graph.prerequisites(key))).isEqualTo(naive.reachable(key, naive::needs));
            assertThat(graph.descendants(key))
                    .isEqualTo(
                            those(graph, other -> keys(graph.ancestors(other)).contains(key)));
            assertThat(graph.dependents(key))
                    .isEqualTo(those(
                            graph, other -> keys(graph.prerequisites(other)).contains(key)));
        }
    }

    private static List<Revision> those(RevisionGraph graph, Function<String, Boolean> condition) {
        return graph.revisions().stream()
                .filter(revision -> condition.apply(revision.key()))
                .toList();
    }

    @Property
    void what_people_read_leads_back_to_the_revision(@ForAll Broken chain) {
        RevisionGraph graph = RevisionGraph.of(chain.revisions());

        assertThat(graph.revisions())
                .allSatisfy(revision ->
                        assertThat(graph.find(graph.nameOf(revision.key()))).containsExactly(revision));
    }

    @Property
    void cycles_are_the_strongly_connected_components(@ForAll Broken chain) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        List<List<String>> byParents = naive.cycles(naive::parents);
        List<List<String>> byNeeds = naive.cycles(naive::needs);
        byNeeds.removeAll(byParents);

        assertThat(members(chain, EdgeKind.PARENT)).isEqualTo(byParents);
        assertThat(members(chain, EdgeKind.DEPENDENCY)).isEqualTo(byNeeds);
    }

    private static List<List<String>> members(Broken chain, EdgeKind kind) {
        return cycles(chain).stream()
                .filter(cycle -> cycle.kind() == kind)
                .map(cycle -> keys(cycle.members()))
                .toList();
    }

    private static List<GraphFault.Cycle> cycles(Broken chain) {
        return only(GraphFault.Cycle.class, RevisionGraph.of(chain.revisions()).faults());
    }

    private static <T extends GraphFault> List<T> only(Class<T> type, List<GraphFault> faults) {
        return faults.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Property
    void the_ring_of_a_cycle_goes_round_the_shortest_way_from_its_earliest_member(@ForAll Broken chain) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        for (GraphFault.Cycle cycle : cycles(chain)) {
            boolean byParents = cycle.kind() == EdgeKind.PARENT;
            List<String> members = keys(cycle.members());
            List<String> ring = keys(cycle.ring());

            assertThat(ring).doesNotHaveDuplicates();
            assertThat(ring)
                    .hasSize(byParents ? naive.shortestRing(members) : naive.shortestRingOverDependency(members));
            assertThat(ring).allMatch(key -> members.indexOf(key) >= members.indexOf(ring.get(0)));
            for (int i = 0; i < ring.size(); i++) {
                Set<String> next = byParents ? naive.parents(ring.get(i)) : naive.needs(ring.get(i));
                assertThat(next).contains(ring.get((i + 1) % ring.size()));
            }
        }
    }

    @Property
    void the_other_faults_are_what_their_definitions_say_in_the_order_given(@ForAll Broken chain) {
        RevisionGraph graph = RevisionGraph.of(chain.revisions());
        List<GraphFault> expected = new ArrayList<>();
        if (chain.revisions().isEmpty()) {
            expected.add(new GraphFault.EmptyChain());
        }
        graph.revisions().stream()
                .map(first -> declarations(chain, first.key()))
                .filter(same -> same.size() > 1)
                .map(same -> new GraphFault.DuplicateRevision(same.get(0).key(), same))
                .forEach(expected::add);
        for (EdgeKind kind : EdgeKind.values()) {
            expected.addAll(missing(chain, kind));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            expected.addAll(selfLoops(chain, kind));
        }
        expected.addAll(cycles(chain));
        if (graph.bases().size() > 1) {
            expected.add(new GraphFault.SeveralBases(graph.bases()));
        }
        if (graph.heads().size() > 1) {
            expected.add(new GraphFault.SeveralHeads(graph.heads()));
        }

        assertThat(graph.faults()).isEqualTo(expected);
    }

    private static List<Revision> declarations(Broken chain, String key) {
        return chain.revisions().stream().filter(one -> one.key().equals(key)).toList();
    }

    private static List<String> references(Revision revision, EdgeKind kind) {
        return kind == EdgeKind.PARENT ? revision.parents() : revision.dependencies();
    }

    private static List<GraphFault> missing(Broken chain, EdgeKind kind) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        List<GraphFault> missing = new ArrayList<>();
        for (String key : naive.keys()) {
            for (Revision declaration : declarations(chain, key)) {
                references(declaration, kind).stream()
                        .distinct()
                        .filter(reference -> naive.answers(reference).size() != 1)
                        .map(reference -> lacking(kind, declaration, reference, naive.answers(reference)))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static GraphFault lacking(EdgeKind kind, Revision revision, String reference, List<String> candidates) {
        return kind == EdgeKind.PARENT
                ? new GraphFault.MissingParent(revision, reference, candidates)
                : new GraphFault.MissingDependency(revision, reference, candidates);
    }

    private static List<GraphFault> selfLoops(Broken chain, EdgeKind kind) {
        NaiveGraph naive = new NaiveGraph(chain.revisions());
        return naive.keys().stream()
                .map(key -> declarations(chain, key).get(0))
                .filter(first -> naive.targets(references(first, kind)).contains(first.key()))
                .map(first -> (GraphFault) new GraphFault.SelfLoop(first, kind))
                .toList();
    }
}
