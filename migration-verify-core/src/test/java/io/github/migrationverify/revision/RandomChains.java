package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random chains: sane ones, and such as no tool would write. */
final class RandomChains extends DomainContextBase {

    /** A chain without faults of reference or cycles, given in an order of its own. */
    record Sane(List<Revision> parentsFirst, List<Revision> shuffled) {}

    /** Any revisions at all. */
    record Broken(List<Revision> revisions) {}

    @Provide
    Arbitrary<Sane> sane() {
        return Arbitraries.integers().between(1, 15).flatMap(RandomChains::saneOf);
    }

    private static Arbitrary<Sane> saneOf(int size) {
        List<Arbitrary<Revision>> revisions = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String key = "k" + i;
            Arbitrary<Set<String>> some = Arbitraries.subsetOf(earlier.toArray(String[]::new));
            revisions.add(Combinators.combine(some, some)
                    .as((parents, dependencies) ->
                            Written.revision(key, List.copyOf(parents), List.copyOf(dependencies))));
            earlier.add(key);
        }
        return Combinators.combine(revisions)
                .as(chain -> chain)
                .flatMap(chain -> Arbitraries.shuffle(chain).map(shuffled -> new Sane(chain, shuffled)));
    }

    @Provide
    Arbitrary<Broken> broken() {
        Arbitrary<String> keys = Arbitraries.of("k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9");
        Arbitrary<String> names = Arbitraries.of("n0", "n1", "n2", "n3", "n4", "n5", "k8", "k9");
        Arbitrary<String> references =
                Arbitraries.frequencyOf(Tuple.of(6, keys), Tuple.of(3, names), Tuple.of(1, Arbitraries.of("gone", "")));
        Arbitrary<Revision> revisions = Combinators.combine(
                        keys,
                        names.list().ofMinSize(1).ofMaxSize(2),
                        references.list().ofMaxSize(3),
                        references.list().ofMaxSize(2))
                .as((key, own, parents, dependencies) ->
                        new Revision(key, own, parents, dependencies, List.of(), "", Place.of("f.sql")));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, revisions.list().ofMaxSize(14)),
                        Tuple.of(1, Arbitraries.integers().between(1, 10).flatMap(RandomChains::almostALine)))
                .map(Broken::new);
    }

    /** A line in which up to two revisions have one parent more, earlier or later, given in any order. */
    private static Arbitrary<List<Revision>> almostALine(int size) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, size - 1);
        return Combinators.combine(any.list().ofMaxSize(2), any)
                .as((spoiled, parent) -> IntStream.range(0, size)
                        .mapToObj(i -> Written.revision("k" + i, parentsInLine(i, spoiled.contains(i), parent)))
                        .toList())
                .flatMap(Arbitraries::shuffle);
    }

    private static String[] parentsInLine(int position, boolean spoiled, int another) {
        Stream<String> before = position == 0 ? Stream.of() : Stream.of("k" + (position - 1));
        return Stream.concat(before, spoiled ? Stream.of("k" + another) : Stream.of())
                .toArray(String[]::new);
    }
}
