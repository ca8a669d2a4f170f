package io.github.migrationverify.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.SoftAssertions;

/**
 * Where two snapshots are equal, pg_dump prints the same, and so what it prints to differ differs in the snapshot.
 * {@code -Dwitness.statements=1000} makes the random sequences longer.
 */
class PgDumpWitnessTests {

    private static final int LENGTH = Integer.getInteger("witness.statements", 60);

    @Provide
    Arbitrary<List<String>> statements() {
        return RandomDdl.from("statements.txt").sequences(LENGTH);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void equal_snapshots_have_equal_dumps(@ForAll("statements") List<String> statements)
            throws SQLException, IOException {
        String given = Files.readString(Path.of("src/test/resources/witness/given.sql"));
        SoftAssertions all = new SoftAssertions();
        try (Witness witness = new Witness()) {
            witness.watch(given, statements, all);
        }
        all.assertAll();
    }
}
