package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        int answers = 0;
        try (AlembicOracle oracle = AlembicOracle.required()) {
            for (int seed = 0; seed < GRAPHS; seed++) {
                answers += compare(oracle, seed, folder.resolve("" + seed)) ? 1 : 0;
            }
        }
        assertThat(answers).as("graphs that Alembic accepts").isGreaterThan(GRAPHS / 2);
    }

    /** {@return whether Alembic had an answer} */
    private static boolean compare(AlembicOracle oracle, int seed, Path project) throws IOException {
        RandomRevisions.write(seed, project.resolve("migrations"));
        Files.writeString(project.resolve("alembic.ini"), "[alembic]\nscript_location = migrations\n");
        JsonNode theirs = oracle.graph(project.resolve("migrations"));
        SourceReading ours = ((SourceSearch.Found)
                        MigrationSources.alembic(project, AlembicParameters.none(), line -> {}))
                .source()
                .read();
        if (theirs.has("error")) {
            assertThat(isFaulty(ours)).as("seed %d: %s", seed, theirs).isTrue();
            return false;
        }
        OracleAnswer.of(theirs).assertSame("seed " + seed, ours.graph());
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
}
