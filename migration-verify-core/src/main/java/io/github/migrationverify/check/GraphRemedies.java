package io.github.migrationverify.check;

import io.github.migrationverify.revision.EdgeKind;
import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Migration;
import java.util.List;
import java.util.stream.Collectors;

/** What to do about a graph that is no chain. */
final class GraphRemedies {

    private static final int MOST_ELSEWHERE = 3;

    private GraphRemedies() {}

    static String joinBases(Chain chain, List<Revision> bases) {
        Revision first = bases.get(0);
        String others =
                bases.stream().skip(1).map(base -> chain.located(base.key())).collect(Collectors.joining(" and "));
        return "Keep " + chain.located(first.key()) + " as the base, and say which revision follows which in " + others
                + chain.words().followAnother();
    }

    static String findParent(Chain chain, Revision child, String reference, List<String> candidates) {
        if (!candidates.isEmpty()) {
            return "Write one of them in full in " + child.place() + ": " + Wording.list(candidates, 5) + ".";
        }
        List<String> near = perhapsMeant(reference, others(chain, child));
        String correct = "Correct the reference in " + child.place() + ", or bring back the revision that it names.";
        return near.isEmpty() ? correct : "Did you mean " + String.join(" or ", near) + "? " + correct;
    }

    private static List<Revision> others(Chain chain, Revision child) {
        return chain.reading().migrations().stream()
                .map(Migration::revision)
                .filter(revision -> !revision.key().equals(child.key()))
                .toList();
    }

    /** Whoever wrote a key is told keys: those that differ in their path alone, else the nearest. */
    private static List<String> perhapsMeant(String reference, List<Revision> others) {
        int path = reference.indexOf("::");
        if (path < 0) {
            return NearestNames.to(
                    reference,
                    others.stream().flatMap(one -> one.names().stream()).toList());
        }
        List<String> keys = others.stream().map(Revision::key).toList();
        List<String> elsewhere = keys.stream()
                .filter(key -> key.endsWith(reference.substring(path)))
                .limit(MOST_ELSEWHERE)
                .toList();
        return elsewhere.isEmpty() ? NearestNames.to(reference, keys) : elsewhere;
    }

    static String renameDuplicate(Chain chain) {
        return "Remove the copy, or give the newer one an id of its own."
                + chain.words().identity();
    }

    static String cutSelfLoop(Chain chain, GraphFault.SelfLoop fault) {
        return "Let " + chain.located(fault.revision().key()) + " name the revision before it instead of itself.";
    }

    static String cutCycle(Chain chain, GraphFault.Cycle fault) {
        String verb = fault.kind() == EdgeKind.PARENT ? "revises" : "revises or depends on";
        String first = chain.located(fault.ring().get(0).key());
        String next = chain.name(fault.ring().get(1 % fault.ring().size()).key());
        return "Cut the ring at the declaration that is wrong. It may be the first: " + first + " " + verb + " " + next
                + "; let it name a revision outside of the ring.";
    }
}
