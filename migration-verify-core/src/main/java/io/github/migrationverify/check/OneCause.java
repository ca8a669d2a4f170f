package io.github.migrationverify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What both lanes saw is one finding, by code and revision, with the evidence of both. */
final class OneCause {

    private OneCause() {}

    static List<Observation> of(List<Observation> stairway, List<Observation> chain) {
        List<Observation> all = new ArrayList<>();
        for (Observation seen : stairway) {
            all.add(chain.stream().filter(isSame(seen)).reduce(seen, OneCause::joined));
        }
        chain.stream().filter(seen -> stairway.stream().noneMatch(isSame(seen))).forEach(all::add);
        return all;
    }

    private static Predicate<Observation> isSame(Observation one) {
        return other -> one.code() == other.code()
                && one.revision().isPresent()
                && one.revision().equals(other.revision());
    }

    private static Observation joined(Observation one, Observation other) {
        return one.with(other.evidence().stream()
                .filter(block ->
                        one.evidence().stream().noneMatch(known -> known.title().equals(block.title())))
                .toList());
    }
}
