package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random chains, read by us without Python and by Alembic. Where it has an answer, ours is the same; where it has none, we say why.
 * More of them with {@code -Dalembic.graphs}.
 */
class GraphAgainstAlembicTests {

    private static final int GRAPHS = Integer.getInteger("alembic.graphs", 300);

    @Test
    void random_chains_are_to_us_what_they_are_to_alembic(@TempDir Path folder) throws IOException {
        Optional<AlembicOracle> found = AlembicOracle.find();
        assertThat(found.isPresent() || !isNeeded())
                .as("Alembic may not be missing here; install python3-alembic")
                .isTrue();
        assumeThat(found).as("no Python with Alembic is here").isPresent();
        int answers = 0;
        try (AlembicOracle oracle = found.get()) {
            for (int seed = 0; seed < GRAPHS; seed++) {
                answers += compare(oracle, seed, folder.resolve("" + seed)) ? 1 : 0;
            }
        }
        assertThat(answers).as("graphs that Alembic accepts").isGreaterThan(GRAPHS / 2);
    }

    private static boolean isNeeded() {
        return "true".equals(System.getenv("MIGRATION_VERIFY_TESTS_NEED_ALEMBIC"));
    }

    /** {@return whether Alembic had an answer} */
    private static boolean compare(AlembicOracle oracle, int seed, Path project) throws IOException {
        RandomRevisions.write(seed, project.resolve("migrations"));
        Files.writeString(project.resolve("alembic.ini"), "[alembic]\nscript_location = migrations\n");
        JsonNode theirs = oracle.graph(project.resolve("migrations"));
        SourceReading ours = ((SourceSearch.Found) MigrationSources.alembic(project, AlembicParameters.none()))
                .source()
                .read();
        if (theirs.has("error")) {
            assertThat(isFaulty(ours)).as("seed %d: %s", seed, theirs).isTrue();
            return false;
        }
        assertSame(seed, ours.graph(), theirs);
        assertThat(ours.faults()).as("seed %d", seed).isEmpty();
        return true;
    }

    /** Several heads or bases are no fault to Alembic. */
    private static boolean isFaulty(SourceReading reading) {
        return !reading.faults().isEmpty()
                || reading.graph().faults().stream()
                        .anyMatch(fault -> !(fault instanceof GraphFault.SeveralHeads)
                                && !(fault instanceof GraphFault.SeveralBases));
    }

    private static void assertSame(int seed, RevisionGraph ours, JsonNode theirs) {
        assertThat(ids(ours.revisions())).as("revisions, seed %d", seed).isEqualTo(list(theirs.get("revisions")));
        assertThat(ids(ours.heads())).as("heads, seed %d", seed).isEqualTo(list(theirs.get("heads")));
        assertThat(ids(ours.realHeads())).as("real heads, seed %d", seed).isEqualTo(list(theirs.get("realHeads")));
        assertThat(ids(ours.bases())).as("bases, seed %d", seed).isEqualTo(list(theirs.get("bases")));
        assertThat(ids(ours.branchPoints()))
                .as("branch points, seed %d", seed)
                .isEqualTo(list(theirs.get("branchPoints")));
        assertThat(ids(ours.mergePoints()))
                .as("merge points, seed %d", seed)
                .isEqualTo(list(theirs.get("mergePoints")));
        theirs.get("dependencies")
                .properties()
                .forEach(entry -> assertThat(ids(
                                ours.dependencies(ours.revision(entry.getKey()).orElseThrow())))
                        .as("dependencies of %s, seed %d", entry.getKey(), seed)
                        .isEqualTo(list(entry.getValue())));
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
