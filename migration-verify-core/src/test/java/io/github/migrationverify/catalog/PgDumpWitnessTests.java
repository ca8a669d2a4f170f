package io.github.migrationverify.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.SoftAssertions;

/**
 * Where two snapshots are equal, pg_dump prints the same, and so what it prints to differ differs in the snapshot.
 * {@code -Dwitness.statements=1000} makes the random sequences longer.
 */
class PgDumpWitnessTests {

    private static final int LENGTH = Integer.getInteger("witness.statements", 25);

    private static Optional<Witness> witness = Optional.empty();

    @BeforeContainer
    static void start() {
        witness = Optional.of(new Witness());
    }

    @AfterContainer
    static void stop() {
        witness.ifPresent(Witness::close);
    }

    @Provide
    Arbitrary<List<RandomStatement>> statements() {
        return RandomDdl.from(RandomDdl.NAMED).sequences(LENGTH);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void equal_snapshots_have_equal_dumps(@ForAll("statements") List<RandomStatement> statements) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        witness.orElseThrow().watch(RandomDdl.given(), statements, all);
        all.assertAll();
    }

    @Provide
    Arbitrary<List<RandomStatement>> clusterStatements() {
        return RandomDdl.from(RandomDdl.OF_A_CLUSTER).sequences(LENGTH);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void equal_snapshots_of_clusters_have_equal_dumps(@ForAll("clusterStatements") List<RandomStatement> statements)
            throws SQLException {
        SoftAssertions all = new SoftAssertions();
        witness.orElseThrow().watchCluster(statements, all);
        all.assertAll();
    }
}
