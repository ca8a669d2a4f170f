package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was wrong with the second way up, as far as that is not a consequence of what is told elsewhere. */
final class ReupgradeChecks {

    private static final int MOST_NAMED = 5;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;
    private final Guilt guilt;

    private ReupgradeChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        this.chain = chain;
        this.result = result;
        this.creators = creators;
        this.guilt = new Guilt(result);
    }

    static List<Observation> of(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        ReupgradeChecks checks = new ReupgradeChecks(chain, result, creators);
        List<Observation> observations = new ArrayList<>();
        checks.failure().ifPresent(failure -> observations.add(checks.failed(failure)));
        List<SchemaChange> news = checks.changes();
        if (!news.isEmpty()) {
            observations.add(checks.differs(news));
        }
        return observations;
    }

    /** What a second way up ran into because of these leftovers: told with them, not apart from them. */
    static List<Evidence> consequences(RoundTripResult result, List<Remnant> remnants) {
        return failure(result)
                .filter(failure -> stumbledOver(failure, remnants))
                .map(failure -> List.of(stoppedByIt(failure)))
                .orElse(List.of());
    }

    static Evidence stoppedByIt(RunFailure failure) {
        return new Evidence("Re-upgrade stopped by it", ServerText.of(failure.message()));
    }

    /** Whether this is a second way up that found something there already: an object, or a row of its own. */
    static boolean metLeftover(Observation observation) {
        boolean row = observation.sqlState().equals(Optional.of(UNIQUE_VIOLATION));
        return observation.code() == FindingCode.REUPGRADE_FAILED
                && (row || Leftovers.existsAlready(observation.sqlState()));
    }

    private Optional<RunFailure> failure() {
        return failure(result)
                .filter(failure -> !isFirstFailure(failure) && !stumbledOver(failure, remnants()))
                .filter(failure -> !guilt.explainsReupgrade());
    }

    private static Optional<RunFailure> failure(RoundTripResult result) {
        return result.reupgrade().flatMap(ReupgradeFacts::failure);
    }

    /** A revision that failed the first time fails the second time for the same reason. */
    private boolean isFirstFailure(RunFailure failure) {
        return result.upgrade()
                .flatMap(UpgradeFacts::failure)
                .filter(first -> first.revision().equals(failure.revision()))
                .isPresent();
    }

    private static boolean stumbledOver(RunFailure failure, List<Remnant> remnants) {
        return Leftovers.stopping(
                        failure,
                        remnants.stream().map(remnant -> remnant.change().key()).toList())
                .isPresent();
    }

    private List<Remnant> remnants() {
        return result.downgrade().map(DowngradeFacts::remnants).orElse(List.of());
    }

    private List<SchemaChange> changes() {
        Set<ObjectKey> known =
                remnants().stream().map(remnant -> remnant.change().key()).collect(Collectors.toSet());
        return result.reupgrade().stream()
                .flatMap(way -> way.difference().changes().stream())
                .filter(change -> !known.contains(change.key()))
                .filter(change -> !guilt.explains(change, Optional.ofNullable(creators.get(change.key()))))
                .toList();
    }

    private Observation failed(RunFailure failure) {
        FailedStep step = new FailedStep(chain, Direction.REUPGRADE, failure, creators);
        String from = result.downgrade()
                .flatMap(DowngradeFacts::standsAt)
                .map(key -> "from revision " + chain.name(key))
                .orElse("from base");
        return step.observation("apply again " + from);
    }

    private Observation differs(List<SchemaChange> changes) {
        return differs("After the re-upgrade", changes, RoundTripRemedies.makeRepeatable())
                .about(chain, onlyCreator(changes));
    }

    /** That one revision by itself does not make the same schema twice. */
    static Observation differs(Chain chain, StairwayStep step) {
        String subject = "After the re-upgrade of revision " + chain.titled(step.key());
        return differs(subject, step.again().changes(), RoundTripRemedies.makeRepeatable(chain, step.key()))
                .about(chain, step.key());
    }

    private static Observation differs(String subject, List<SchemaChange> changes, String remedy) {
        List<String> sentences = changes.stream()
                .map(change -> change.key() + " " + RoundTripRemedies.secondTime(change))
                .toList();
        String message = subject + ", " + Wording.list(sentences, MOST_NAMED)
                + "; expected the same schema as after the first upgrade.";
        return Observation.of(FindingCode.REUPGRADE_DIFFERS, message, remedy)
                .object(changes.get(0).key().toString())
                .with("Differences, first upgrade against second", new SchemaDiff(changes).describe());
    }

    private Optional<String> onlyCreator(List<SchemaChange> changes) {
        Set<Optional<String>> makers = changes.stream()
                .map(change -> Optional.ofNullable(creators.get(change.key())))
                .collect(Collectors.toSet());
        return makers.size() == 1 ? makers.iterator().next() : Optional.empty();
    }
}
