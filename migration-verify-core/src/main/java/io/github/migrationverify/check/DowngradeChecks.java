package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what was wrong with the way down. */
final class DowngradeChecks {

    private static final Set<String> DOES_NOT_EXIST = Set.of("42P01", "42703", "42704", "42883", "3F000");

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;

    private DowngradeChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        this.chain = chain;
        this.result = result;
        this.creators = creators;
    }

    /** What the whole way down showed, without what the stairway tells of a single revision. */
    static List<Observation> of(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        DowngradeChecks checks = new DowngradeChecks(chain, result, creators);
        Guilt guilt = new Guilt(result);
        List<Observation> observations = new ArrayList<>();
        result.downgrade().ifPresent(way -> {
            way.failure()
                    .filter(failure -> !guilt.explainsDowngrade())
                    .ifPresent(failure -> observations.add(checks.failed(way, failure)));
            way.stillRecorded().forEach(key -> observations.add(notRolledBack(chain, key)));
            observations.addAll(new RemnantChecks(chain, result)
                    .of(way.remnants().stream()
                            .filter(remnant -> !guilt.explains(remnant))
                            .toList()));
        });
        return observations;
    }

    static Evidence stoppedByIt(Chain chain, RunFailure failure) {
        String where = failure.revision()
                .map(key -> "In revision " + chain.titled(key) + ":\n")
                .orElse("");
        return new Evidence("Downgrade of the chain stopped by it", where + ServerText.of(failure.message()));
    }

    private Observation failed(DowngradeFacts way, RunFailure failure) {
        FailedStep step = new FailedStep(chain, Direction.DOWNGRADE, failure, creators);
        return step.observation("undo its upgrade").saying(markedAsRan(failure)).with("State after it", state(way));
    }

    /** A tool may revert what it only marked as ran: that fails, or takes away what another revision made. */
    private String markedAsRan(RunFailure failure) {
        List<String> marked = result.upgrade().map(UpgradeFacts::marked).orElse(List.of());
        String reverts = "(MARK_RAN), and " + chain.tool() + " reverts it all the same.";
        if (failure.revision().filter(marked::contains).isPresent()) {
            return " It never ran on the way up: its preconditions had it marked as ran " + reverts;
        }
        boolean missing =
                failure.message().sqlState().filter(DOES_NOT_EXIST::contains).isPresent();
        List<String> before = missing ? chain.after(failure.revision(), marked) : List.of();
        return before.isEmpty()
                ? ""
                : " " + chain.titled(before.get(0))
                        + ", reverted before it, never ran on the way up: its preconditions had it" + " marked as ran "
                        + reverts;
    }

    private String state(DowngradeFacts way) {
        String stands = way.standsAt()
                .map(key -> "The database stands at revision " + chain.titled(key) + ".")
                .orElse("The history holds no revision any more.");
        return stands + "\nTables remaining: " + way.tables() + ".";
    }

    static Observation notRolledBack(Chain chain, String key) {
        String message = chain.tool() + " reported revision " + chain.titled(key)
                + " as rolled back, but its history still holds it; expected it to be gone from the history.";
        return Observation.of(FindingCode.NOTHING_ROLLED_BACK, message, RoundTripRemedies.rollBackForReal(chain))
                .about(chain, key);
    }
}
