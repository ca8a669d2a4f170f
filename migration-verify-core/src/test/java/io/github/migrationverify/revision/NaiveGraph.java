package io.github.migrationverify.revision;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The graph once more, each answer straight from its definition and at any price: a second witness for small chains. */
final class NaiveGraph {

    private final List<Revision> declarations;
    private final List<String> keys;

    NaiveGraph(List<Revision> declarations) {
        this.declarations = declarations;
        this.keys = declarations.stream().map(Revision::key).distinct().toList();
    }

    List<String> keys() {
        return keys;
    }

    private Revision first(String key) {
        return declarations.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<String> answers(String reference) {
        if (keys.contains(reference)) {
            return List.of(reference);
        }
        return keys.stream()
                .filter(key -> declarations.stream()
                        .anyMatch(one -> one.key().equals(key) && one.names().contains(reference)))
                .toList();
    }

    /** Where the references of one declaration lead, itself included. */
    Set<String> targets(List<String> references) {
        return references.stream()
                .map(this::answers)
                .filter(answers -> answers.size() == 1)
                .map(answers -> answers.get(0))
                .collect(toCollection(LinkedHashSet::new));
    }

    Set<String> parents(String key) {
        Set<String> parents = targets(first(key).parents());
        parents.remove(key);
        return parents;
    }

    Set<String> needs(String key) {
        Set<String> needs = parents(key);
        needs.addAll(targets(first(key).dependencies()));
        needs.remove(key);
        return needs;
    }

    List<String> children(String key) {
        return keys.stream().filter(child -> parents(child).contains(key)).toList();
    }

    /** What no declaration of another key refers to in this way. */
    List<String> notNamed(Function<Revision, List<String>> references) {
        return keys.stream()
                .filter(key -> declarations.stream()
                        .filter(one -> !one.key().equals(key))
                        .noneMatch(one -> targets(references.apply(one)).contains(key)))
                .toList();
    }

    List<String> reachable(String key, Function<String, Set<String>> edges) {
        Distances distances = new Distances(keys, edges);
        return keys.stream()
                .filter(other -> !other.equals(key) && distances.reach(key, other))
                .toList();
    }

    /** The components of at least two, by their first member. */
    List<List<String>> cycles(Function<String, Set<String>> edges) {
        Distances distances = new Distances(keys, edges);
        Set<List<String>> cycles = new LinkedHashSet<>();
        for (String one : keys) {
            List<String> members = keys.stream()
                    .filter(other -> other.equals(one) || distances.together(one, other))
                    .toList();
            if (members.size() > 1) {
                cycles.add(members);
            }
        }
        return new ArrayList<>(cycles);
    }

    int shortestRing(List<String> members) {
        Distances distances = new Distances(keys, this::parents);
        return members.stream()
                .mapToInt(member -> distances.between(member, member))
                .min()
                .orElseThrow();
    }

    int shortestRingOverDependency(List<String> members) {
        Distances distances = new Distances(keys, this::needs);
        int shortest = Integer.MAX_VALUE;
        for (String from : members) {
            Set<String> besides = needs(from);
            besides.removeAll(parents(from));
            for (String to : besides) {
                shortest = Math.min(shortest, 1 + distances.between(to, from));
            }
        }
        return shortest;
    }

    boolean isLinear() {
        if (keys.isEmpty()) {
            return true;
        }
        Set<Integer> depths = new LinkedHashSet<>();
        keys.forEach(key -> depths.add(reachable(key, this::parents).size()));
        long bases = keys.stream().filter(key -> first(key).parents().isEmpty()).count();
        boolean plain = keys.stream()
                .allMatch(key -> parents(key).size() <= 1 && children(key).size() <= 1);
        return bases == 1 && plain && depths.size() == keys.size();
    }

    /** Floyd and Warshall: the number of steps from each to each, to itself by a ring. */
    private static final class Distances {

        private static final int FAR = 1_000_000;

        private final List<String> keys;
        private final int[][] steps;

        Distances(List<String> keys, Function<String, Set<String>> edges) {
            this.keys = keys;
            this.steps = new int[keys.size()][keys.size()];
            for (int from = 0; from < steps.length; from++) {
                Set<String> next = edges.apply(keys.get(from));
                for (int to = 0; to < steps.length; to++) {
                    steps[from][to] = next.contains(keys.get(to)) ? 1 : FAR;
                }
            }
            for (int over = 0; over < steps.length; over++) {
                for (int[] row : steps) {
                    for (int to = 0; to < steps.length; to++) {
                        row[to] = Math.min(row[to], row[over] + steps[over][to]);
                    }
                }
            }
        }

        int between(String from, String to) {
            return steps[keys.indexOf(from)][keys.indexOf(to)];
        }

        boolean reach(String from, String to) {
            return between(from, to) < FAR;
        }

        boolean together(String one, String other) {
            return reach(one, other) && reach(other, one);
        }
    }
}
