package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayFacts;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.source.RunFailure;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which revisions the stairway found at fault, so that what the chain lane saw of it in consequence is not told apart. */
final class Guilt {

    private final Map<String, StairwayStep> steps = new LinkedHashMap<>();
    private final Optional<RunFailure> reupgrade;

    /** Nobody's where there was no stairway. */
    Guilt(RoundTripResult result) {
        this.reupgrade = result.reupgrade().flatMap(ReupgradeFacts::failure);
        result.stairway().map(StairwayFacts::steps).orElse(List.of()).stream()
                .filter(Guilt::isGuilty)
                .forEach(step -> steps.put(step.key(), step));
    }

    /** Whether something that the whole way down did not put back is told of a revision. */
    boolean explains(Remnant remnant) {
        boolean stuck =
                remnant.suspect().map(steps::get).filter(Guilt::stayedIn).isPresent();
        return stuck || leftBy(remnant.change().key()).isPresent();
    }

    /** Whether a difference between the first head and the second is told of a revision. */
    boolean explains(SchemaChange change, Optional<String> creator) {
        boolean known = steps.values().stream()
                .flatMap(step -> Stream.concat(trace(step), step.again().changes().stream()))
                .anyMatch(told -> told.key().equals(change.key()));
        return known || creator.filter(steps::containsKey).isPresent();
    }

    /** The revision whose fault made a second way up fail: the one that left what was in its way, else the one that failed. */
    Optional<String> culprit(RunFailure failure) {
        return steps.values().stream()
                .filter(step -> Leftovers.stopped(failure, keys(step)))
                .map(StairwayStep::key)
                .findFirst()
                .or(() -> failure.revision().filter(steps::containsKey));
    }

    /** The failure of the second way up of the whole chain, where this revision's fault on the way down made it fail. */
    Optional<RunFailure> stopped(String key) {
        return reupgrade
                .filter(failure -> culprit(failure).equals(Optional.of(key)))
                .filter(failure -> !onlyGoingUpAgain(key));
    }

    /** Whether a revision came down well and yet did not go up again as it had before. */
    boolean onlyGoingUpAgain(String key) {
        return Optional.ofNullable(steps.get(key))
                .flatMap(step -> step.outcome().failedDirection())
                .filter(direction -> direction == Direction.REUPGRADE)
                .isPresent();
    }

    private Optional<String> leftBy(ObjectKey key) {
        return steps.values().stream()
                .filter(step -> keys(step).contains(key))
                .map(StairwayStep::key)
                .findFirst();
    }

    private static Set<ObjectKey> keys(StairwayStep step) {
        Set<ObjectKey> keys = new HashSet<>();
        trace(step).map(SchemaChange::key).forEach(keys::add);
        return keys;
    }

    private static Stream<SchemaChange> trace(StairwayStep step) {
        Stream<SchemaChange> left = step.outcome() instanceof StepOutcome.LeftTrace trace
                ? trace.diff().changes().stream()
                : Stream.empty();
        return Stream.concat(left, step.halfDone().changes().stream());
    }

    private static boolean stayedIn(StairwayStep step) {
        return step.outcome().failedDirection().equals(Optional.of(Direction.DOWNGRADE));
    }

    private static boolean isGuilty(StairwayStep step) {
        return step.outcome() instanceof StepOutcome.LeftTrace
                || step.outcome()
                        .failedDirection()
                        .filter(direction -> direction != Direction.UPGRADE)
                        .isPresent();
    }
}
