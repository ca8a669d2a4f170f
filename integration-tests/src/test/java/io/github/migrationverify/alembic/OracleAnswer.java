package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What Alembic makes of a chain.
 *
 * @param graph as {@code oracle.py} says it
 */
record OracleAnswer(JsonNode graph) {

    static OracleAnswer of(JsonNode graph) {
        assertThat(graph.has("error")).as("%s", graph).isFalse();
        return new OracleAnswer(graph);
    }

    /** Fails where ours is another. */
    void assertSame(String which, RevisionGraph ours) {
        assertSame(which, "revisions", ours.revisions());
        assertSame(which, "heads", ours.heads());
        assertSame(which, "realHeads", ours.realHeads());
        assertSame(which, "bases", ours.bases());
        assertSame(which, "branchPoints", ours.branchPoints());
        assertSame(which, "mergePoints", ours.mergePoints());
        graph.get("dependencies")
                .properties()
                .forEach(entry -> assertThat(ids(
                                ours.dependencies(ours.revision(entry.getKey()).orElseThrow())))
                        .as("dependencies of %s, %s", entry.getKey(), which)
                        .isEqualTo(list(entry.getValue())));
    }

    private void assertSame(String which, String what, List<Revision> ours) {
        assertThat(ids(ours)).as("%s, %s", what, which).isEqualTo(list(graph.get(what)));
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).sorted().toList();
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
