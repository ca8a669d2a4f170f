package io.github.migrationverify.process;

import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.baseline.BaselineFile;
import io.github.migrationverify.database.embedded.BinarySource;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a process is told.
 *
 * @param project the project
 * @param options what it asks
 * @param baseline where its baseline is
 * @param purpose what the round trip is for
 * @param database where the database is to come from
 * @param reportFolder where the reports go; it exists
 * @param properties system properties that the process is to have where it has none of that name
 * @param chatters whether each line that the migration tool would have logged is to be passed on
 */
public record RoundTripOrder(
        ProjectOrder project,
        VerifierOptions options,
        BaselineFile baseline,
        Purpose purpose,
        DatabaseChoice database,
        Path reportFolder,
        Map<String, String> properties,
        boolean chatters) {

    /** Copies the map. */
    public RoundTripOrder {
        properties = Map.copyOf(properties);
    }

    /** What a round trip is for. */
    public enum Purpose {
        /** Its findings are told. */
        VERIFY {
            @Override
            Ending ending(Verification verification, RoundTripOrder order, BinarySource binaries) {
                return verification.verify(order.database(), binaries, order.reportFolder());
            }
        },
        /** Its findings become the baseline. */
        RENEW_BASELINE {
            @Override
            Ending ending(Verification verification, RoundTripOrder order, BinarySource binaries) {
                return verification.renewBaseline(order.database(), binaries, order.reportFolder());
            }
        };

        abstract Ending ending(Verification verification, RoundTripOrder order, BinarySource binaries);
    }
}
