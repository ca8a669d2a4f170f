package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a person means by a name: a revision's id, key or any form between, the beginning of one, a label, {@code head},
 * {@code heads}, {@code current}, each narrowed to a branch by {@code label@}. Alembic: {@code RevisionMap.get_revisions}.
 *
 * @param graph the chain
 * @param labels the labels of each revision by key, as they are shown
 * @param current what a database holds; empty where none was looked at
 */
record RevisionNames(RevisionGraph graph, Map<String, List<String>> labels, List<Revision> current) {

    /** Alembic takes no shorter thing for a revision. */
    private static final int SHORTEST = 4;

    /**
     * {@return the revisions that a name means}
     *
     * @param name the name; never blank
     * @throws InvalidRangeException where it means none, or several where one is wanted
     */
    List<Revision> find(String name) {
        int at = name.indexOf('@');
        return at <= 0
                ? whole(name, graph.realHeads(), name)
                : onBranch(name, name.substring(0, at), name.substring(at + 1));
    }

    private List<Revision> onBranch(String written, String label, String name) {
        Revision branch = branch(label);
        Set<String> lineage = Stream.of(
                        Stream.of(branch),
                        graph.ancestors(branch.key()).stream(),
                        graph.descendants(branch.key()).stream())
                .flatMap(some -> some)
                .map(Revision::key)
                .collect(Collectors.toSet());
        List<Revision> heads = graph.heads().stream()
                .filter(head -> lineage.contains(head.key()))
                .toList();
        List<Revision> found = name.equals("head") ? one(heads, written) : whole(name, heads, written);
        found.stream().filter(each -> !lineage.contains(each.key())).findFirst().ifPresent(stranger -> {
            throw new InvalidRangeException(
                    "Revision " + graph.nameOf(stranger.key()) + " is not a member of branch '" + label + "'.");
        });
        return found;
    }

    private Revision branch(String label) {
        List<Revision> found = beginning(label);
        if (found.size() != 1) {
            throw new InvalidRangeException("No such branch: '" + label + "'.");
        }
        return found.get(0);
    }

    private List<Revision> whole(String name, List<Revision> heads, String written) {
        return switch (name) {
            case "heads" -> heads;
            case "head" -> one(graph.heads(), written);
            case "current" -> current;
            default -> {
                List<Revision> found = beginning(name);
                if (found.size() == 1) {
                    yield found;
                }
                throw new InvalidRangeException(found.isEmpty() ? unknown(name) : ambiguous(name, found));
            }
        };
    }

    private static List<Revision> one(List<Revision> heads, String written) {
        if (heads.size() > 1) {
            throw new InvalidRangeException("Multiple head revisions are present for given argument '" + written
                    + "'; please specify a specific target revision, '<branchname>@" + written
                    + "' to narrow to a specific head, or 'heads' for all heads.");
        }
        return heads;
    }

    private List<Revision> beginning(String name) {
        List<Revision> exact = graph.find(name);
        if (!exact.isEmpty()) {
            return exact;
        }
        return graph.revisions().stream()
                .filter(revision -> Stream.concat(Stream.of(revision.key()), revision.names().stream())
                        .anyMatch(each -> each.length() >= SHORTEST && each.startsWith(name)))
                .toList();
    }

    private String unknown(String name) {
        return "Can't locate revision identified by '" + name
                + "'; write the id of one, or what only its id begins with.";
    }

    private String ambiguous(String name, List<Revision> found) {
        return "Multiple revisions start with '" + name + "': "
                + found.stream()
                        .limit(3)
                        .map(revision -> "'" + graph.nameOf(revision.key()) + "'")
                        .collect(Collectors.joining(", "))
                + (found.size() > 3 ? "..." : "") + "; write more of the one that is meant.";
    }

    /** {@return the branch that a name is narrowed to; the name itself where it is not} */
    static List<String> parts(String name) {
        return Arrays.asList(name.split("@", 2));
    }
}
