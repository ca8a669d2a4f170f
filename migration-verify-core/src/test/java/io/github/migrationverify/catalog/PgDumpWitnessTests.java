package io.github.migrationverify.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.SoftAssertions;

/**
 * Where two snapshots are equal, pg_dump prints the same, and so what it prints to differ differs in the snapshot. The versions of
 * PostgreSQL that the pg_dump reads take turns. {@code -Dwitness.statements=1000} makes the random sequences longer.
 */
class PgDumpWitnessTests {

    private static final int LENGTH = Integer.getInteger("witness.statements", 25);

    private static Optional<Witnesses> witnesses = Optional.empty();

    @BeforeContainer
    static void start() {
        witnesses = Optional.of(new Witnesses());
    }

    @AfterContainer
    static void stop() {
        witnesses.ifPresent(Witnesses::close);
    }

    @Provide
    Arbitrary<List<RandomStatement>> statements() {
        return RandomDdl.from(RandomDdl.NAMED).sequences(LENGTH);
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void equal_snapshots_have_equal_dumps(@ForAll("statements") List<RandomStatement> statements) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        witnesses.orElseThrow().next().watch(RandomDdl.given(), statements, all);
        all.assertAll();
    }

    @Provide
    Arbitrary<List<RandomStatement>> clusterStatements() {
        return RandomDdl.from(RandomDdl.OF_A_CLUSTER).sequences(LENGTH);
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void equal_snapshots_of_clusters_have_equal_dumps(@ForAll("clusterStatements") List<RandomStatement> statements)
            throws SQLException {
        SoftAssertions all = new SoftAssertions();
        witnesses.orElseThrow().next().watchCluster(statements, all);
        all.assertAll();
    }
}
