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

    static String mergeHeads(Chain chain, List<Revision> heads) {
        List<String> names = heads.stream().map(Revision::key).map(chain::name).toList();
        String root = chain.reading().root();
        if (chain.isAlembic()) {
            return "Merge them: `" + alembic(chain) + " merge -m \"merge heads\" " + String.join(" ", names) + "`.";
        }
        if (!chain.isLiquibase()) {
            return "Merge them with a revision that revises " + String.join(" and ", names) + ".";
        }
        return "Merge them with an empty changeset after them, at the end of " + root
                + " or of the file that it includes last:\n" + MergeChangeset.text(chain, heads);
    }

    /** The command as it is to be called from the project's folder. */
    private static String alembic(Chain chain) {
        String config = chain.reading().root();
        return config.equals("alembic.ini") ? "alembic" : "alembic -c " + config;
    }

    static String joinBases(Chain chain, List<Revision> bases) {
        Revision first = bases.get(0);
        String others =
                bases.stream().skip(1).map(base -> chain.located(base.key())).collect(Collectors.joining(" and "));
        return "Keep " + chain.located(first.key()) + " as the base, and say which revision follows which in " + others
                + (chain.isLiquibase()
                        ? ": `revises: ID` in the changeset's comment, in place of `revises: none`."
                        : chain.isAlembic() ? ": `down_revision = 'ID'`, in place of `None`." : ".");
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
        String identity = chain.isLiquibase() ? " A changeset's identity is its file, author and id together." : "";
        return "Remove the copy, or give the newer one an id of its own." + identity;
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

    static String fillChain(Chain chain) {
        return "Add a first " + (chain.isLiquibase() ? "changeset" : "revision") + " to "
                + chain.reading().root()
                + ", or point the plugin at the file that has them"
                + (chain.isLiquibase()
                        ? " (parameter changeLogFile)."
                        : chain.isAlembic() ? " (parameter alembicConfig)." : ".");
    }
}
