package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was wrong with the way down. */
final class DowngradeChecks {

    private static final int MOST_NAMED = 5;
    private static final Set<String> DOES_NOT_EXIST = Set.of("42P01", "42703", "42704", "42883", "3F000");

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;

    private DowngradeChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        this.chain = chain;
        this.result = result;
        this.creators = creators;
    }

    static List<Observation> of(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        DowngradeChecks checks = new DowngradeChecks(chain, result, creators);
        List<Observation> observations = new ArrayList<>();
        result.downgrade().ifPresent(way -> {
            way.failure().ifPresent(failure -> observations.add(checks.failed(way, failure)));
            way.stillRecorded().forEach(key -> observations.add(checks.notRolledBack(key)));
            checks.bySuspect(way.remnants())
                    .forEach((suspect, remnants) -> observations.add(checks.remains(suspect, remnants)));
        });
        return observations;
    }

    private Observation failed(DowngradeFacts way, RunFailure failure) {
        FailedStep step = new FailedStep(chain, Direction.DOWNGRADE, failure, creators);
        String message = step.sentence("Downgrade") + "; expected it to undo its upgrade." + markedAsRan(failure);
        return step.observation(FindingCode.DOWNGRADE_FAILED, message).with("State after it", state(way));
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

    private Observation notRolledBack(String key) {
        String message = chain.tool() + " reported revision " + chain.titled(key)
                + " as rolled back, but its history still holds it; expected it to be gone from the history.";
        return Observation.of(FindingCode.NOTHING_ROLLED_BACK, message, RoundTripRemedies.rollBackForReal(chain))
                .about(chain, key);
    }

    private Map<Optional<String>, List<Remnant>> bySuspect(List<Remnant> remnants) {
        return remnants.stream()
                .collect(Collectors.groupingBy(Remnant::suspect, LinkedHashMap::new, Collectors.toList()));
    }

    private Observation remains(Optional<String> suspect, List<Remnant> remnants) {
        List<String> names = remnants.stream()
                .map(remnant -> remnant.change().key().toString())
                .toList();
        String message = "After the downgrade to " + destination() + ", "
                + Wording.list(remnants.stream().map(this::sentence).toList(), MOST_NAMED)
                + "; expected the schema that was there before the upgrade.";
        String differences =
                remnants.stream().map(remnant -> remnant.change().describe()).collect(Collectors.joining("\n"));
        Observation observation = Observation.of(
                        FindingCode.BASE_NOT_EMPTY, message, RoundTripRemedies.undoAll(chain, suspect, remnants))
                .about(chain, suspect)
                .object(names.get(0))
                .with("Differences", differences);
        return observation.with(ReupgradeChecks.consequences(result, remnants));
    }

    private String sentence(Remnant remnant) {
        String author = remnant.createdBy()
                .map(key -> ", created by revision " + chain.titled(key))
                .or(() -> remnant.writtenBy().map(key -> ", last written by revision " + chain.titled(key)))
                .orElse("");
        return remnant.change().key() + " "
                + RoundTripRemedies.fate(remnant.change().effect()) + author;
    }

    private String destination() {
        return result.phases().stream()
                .map(PhaseResult::stoppedAt)
                .flatMap(Optional::stream)
                .findFirst()
                .map(key -> "revision " + chain.name(key))
                .orElse("base");
    }
}
