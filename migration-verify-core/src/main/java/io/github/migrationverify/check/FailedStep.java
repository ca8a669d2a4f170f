package io.github.migrationverify.check;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.WayDown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A failure with all that its remedy may need to know.
 *
 * @param chain the chain
 * @param direction which way the revision was run
 * @param failure what was said
 * @param creators the key of the revision that created each object of the schema at head
 */
record FailedStep(Chain chain, Direction direction, RunFailure failure, Map<ObjectKey, String> creators) {

    ServerMessage message() {
        return failure.message();
    }

    boolean is(Direction other) {
        return direction == other;
    }

    boolean isOf(String key) {
        return failure.revision().equals(Optional.of(key));
    }

    /** What has to be corrected, and where: {@code the rollback of 0042 (db/changelog.sql:12)}. */
    String culprit() {
        String part = is(Direction.DOWNGRADE) ? "the rollback of " : "revision ";
        return failure.revision().map(key -> part + chain.located(key)).orElse("the chain");
    }

    /** Whether what failed was derived by the tool and written by nobody. */
    boolean isAutomaticInverse() {
        return is(Direction.DOWNGRADE)
                && failure.revision()
                        .flatMap(chain::migration)
                        .filter(migration -> migration.wayDown().equals(new WayDown.Automatic()))
                        .isPresent();
    }

    /** What failed: {@code Upgrade of revision 0042 (add inventory) failed with SQLSTATE 42P01: …}, without full stop. */
    String sentence(String way) {
        String state = message().sqlState().map(" with SQLSTATE "::concat).orElse("");
        String subject = failure.revision()
                .map(key -> way + " of revision " + chain.titled(key) + " failed" + state)
                .orElseGet(() -> way + " failed before it came to a revision" + state);
        return subject + ": " + Wording.firstLine(message().message());
    }

    Observation observation(FindingCode code, String message) {
        return Observation.of(code, message, ServerRemedies.of(this))
                .about(chain, failure.revision())
                .sqlState(message().sqlState())
                .with(evidence());
    }

    /** The server's words and the statement as blocks of text. */
    List<Evidence> evidence() {
        List<Evidence> blocks = new ArrayList<>();
        message().statement().ifPresent(sql -> blocks.add(new Evidence("Statement", sql.strip())));
        blocks.add(new Evidence("Server message", ServerText.of(message())));
        return blocks;
    }
}
