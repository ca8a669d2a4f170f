package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The references of one kind, followed to where they lead. */
final class ResolvedReferences {

    private final EdgeKind kind;
    private final ReferenceIndex index;
    private final int[][] targets;
    private final BitSet named = new BitSet();
    private final List<GraphFault> missing = new ArrayList<>();
    private final List<GraphFault> selfLoops = new ArrayList<>();

    ResolvedReferences(EdgeKind kind, List<List<Revision>> declarations, ReferenceIndex index) {
        this.kind = kind;
        this.index = index;
        this.targets = new int[declarations.size()][];
        for (int node = 0; node < targets.length; node++) {
            resolve(node, declarations.get(node));
        }
    }

    private void resolve(int node, List<Revision> declarations) {
        Set<Integer> led = follow(declarations.get(0));
        if (led.contains(node)) {
            selfLoops.add(new GraphFault.SelfLoop(declarations.get(0), kind));
        }
        targets[node] = others(node, led);
        IntStream.of(targets[node]).forEach(named::set);
        for (Revision later : declarations.subList(1, declarations.size())) {
            IntStream.of(others(node, follow(later))).forEach(named::set);
        }
    }

    private static int[] others(int node, Set<Integer> led) {
        return led.stream()
                .mapToInt(Integer::intValue)
                .filter(target -> target != node)
                .toArray();
    }

    private Set<Integer> follow(Revision declaration) {
        List<String> references = kind.references(declaration);
        if (references.isEmpty()) {
            return Set.of();
        }
        Set<Integer> led = new LinkedHashSet<>();
        for (String reference : new LinkedHashSet<>(references)) {
            List<String> answers = index.answersTo(reference);
            if (answers.size() == 1) {
                led.add(index.node(answers.get(0)));
            } else {
                missing.add(kind.missing(declaration, reference, answers));
            }
        }
        return led;
    }

    /** {@return from each node to what its first declaration refers to, in the order written; itself left out} */
    Edges edges() {
        return new Edges(targets);
    }

    /** {@return whether any declaration of another key refers to the node} */
    boolean named(int node) {
        return named.get(node);
    }

    /** {@return the references that lead nowhere or to several, of every declaration} */
    List<GraphFault> missing() {
        return missing;
    }

    /** {@return the revisions whose first declaration refers to itself} */
    List<GraphFault> selfLoops() {
        return selfLoops;
    }
}
