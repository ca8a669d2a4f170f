package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some revisions of a chain.
 *
 * @param keys their keys
 * @param tops those that one begins with on the way down; each of the others is below one of them where the chain is sane
 */
record Selection(Set<String> keys, List<Revision> tops) {

    Selection {
        keys = Set.copyOf(keys);
        tops = List.copyOf(tops);
    }

    /** {@return the whole of a chain} */
    static Selection all(RevisionGraph graph) {
        return new Selection(
                graph.revisions().stream().map(Revision::key).collect(Collectors.toSet()), graph.realHeads());
    }
}
