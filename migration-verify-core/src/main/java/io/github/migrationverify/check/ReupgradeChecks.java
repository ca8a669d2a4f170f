package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was wrong with the second way up, as far as that is not a consequence of what went wrong before it. */
final class ReupgradeChecks {

    private static final Set<String> EXISTS_ALREADY = Set.of("42P06", "42P07", "42701", "42710", "42723");
    private static final int MOST_NAMED = 5;

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;

    private ReupgradeChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        this.chain = chain;
        this.result = result;
        this.creators = creators;
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
                .map(failure -> List.of(new Evidence("Re-upgrade stopped by it", ServerText.of(failure.message()))))
                .orElse(List.of());
    }

    /** Whether this is a second way up that found something there already. */
    static boolean metLeftover(Observation observation) {
        return observation.code() == FindingCode.REUPGRADE_FAILED
                && observation.sqlState().filter(EXISTS_ALREADY::contains).isPresent();
    }

    private Optional<RunFailure> failure() {
        return failure(result).filter(failure -> !isFirstFailure(failure) && !stumbledOver(failure, remnants()));
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
        String message = failure.message().message();
        boolean existsAlready =
                failure.message().sqlState().filter(EXISTS_ALREADY::contains).isPresent();
        return existsAlready
                && SchemaNames.mentioned(message)
                        .filter(name -> remnants.stream()
                                .anyMatch(remnant ->
                                        SchemaNames.answers(remnant.change().key(), name)))
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
                .toList();
    }

    private Observation failed(RunFailure failure) {
        FailedStep step = new FailedStep(chain, Direction.REUPGRADE, failure, creators);
        String from = result.downgrade()
                .flatMap(DowngradeFacts::standsAt)
                .map(key -> "from revision " + chain.name(key))
                .orElse("from base");
        String message = step.sentence("Re-upgrade") + "; expected it to apply again " + from + ".";
        return step.observation(FindingCode.REUPGRADE_FAILED, message);
    }

    private Observation differs(List<SchemaChange> changes) {
        List<String> sentences = changes.stream()
                .map(change -> change.key() + " " + RoundTripRemedies.secondTime(change.effect()))
                .toList();
        String message = "After the re-upgrade, " + Wording.list(sentences, MOST_NAMED)
                + "; expected the same schema as after the first upgrade.";
        return Observation.of(FindingCode.REUPGRADE_DIFFERS, message, RoundTripRemedies.makeRepeatable(chain))
                .about(chain, onlyCreator(changes))
                .object(changes.get(0).key().toString())
                .with(
                        "Differences, first upgrade against second",
                        changes.stream().map(SchemaChange::describe).collect(Collectors.joining("\n")));
    }

    private Optional<String> onlyCreator(List<SchemaChange> changes) {
        Set<Optional<String>> makers = changes.stream()
                .map(change -> Optional.ofNullable(creators.get(change.key())))
                .collect(Collectors.toSet());
        return makers.size() == 1 ? makers.iterator().next() : Optional.empty();
    }
}
