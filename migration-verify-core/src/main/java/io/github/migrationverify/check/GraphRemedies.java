package io.github.migrationverify.check;

import io.github.migrationverify.revision.EdgeKind;
import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Migration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do about a graph that is no chain. */
final class GraphRemedies {

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
        List<String> near = NearestNames.to(reference, names(chain, child));
        String correct = "Correct the reference in " + child.place() + ", or bring back the revision that it names.";
        return near.isEmpty() ? correct : "Did you mean " + String.join(" or ", near) + "? " + correct;
    }

    private static Set<String> names(Chain chain, Revision child) {
        Set<String> names = new LinkedHashSet<>();
        for (Migration migration : chain.reading().migrations()) {
            if (!migration.key().equals(child.key())) {
                names.addAll(migration.revision().names());
            }
        }
        return names;
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
