package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayFacts;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.source.RunFailure;
import java.util.HashMap;
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
    private final Map<ObjectKey, String> left = new HashMap<>();
    private final Set<ObjectKey> unlike = new HashSet<>();
    private final Optional<RunFailure> reupgrade;
    private final Optional<String> culprit;
    private final Optional<RunFailure> downgrade;
    private final Optional<String> breaker;

    /** Nobody's where there was no stairway. */
    Guilt(RoundTripResult result) {
        result.stairway().map(StairwayFacts::steps).orElse(List.of()).stream()
                .filter(Guilt::isGuilty)
                .forEach(this::add);
        this.reupgrade = result.reupgrade().flatMap(ReupgradeFacts::failure);
        this.culprit = reupgrade.flatMap(this::culprit);
        this.downgrade = result.downgrade().flatMap(DowngradeFacts::failure);
        this.breaker = downgrade.flatMap(RunFailure::revision).flatMap(key -> breaker(result, key));
    }

    /** Whether something that the whole way down did not put back is told of a revision. */
    boolean explains(Remnant remnant) {
        return left.containsKey(remnant.change().key())
                || remnant.suspect()
                        .filter(key -> failed(key, Direction.DOWNGRADE))
                        .isPresent();
    }

    /** Whether a difference between the first head and the second is told of a revision. */
    boolean explains(SchemaChange change, Optional<String> creator) {
        return left.containsKey(change.key())
                || unlike.contains(change.key())
                || creator.filter(steps::containsKey).isPresent();
    }

    /** Whether it is a revision's fault, told of that one, that the second way up of the whole chain failed. */
    boolean explainsReupgrade() {
        return culprit.isPresent();
    }

    /** The failure of the second way up of the whole chain, where this revision's way down made it fail. */
    Optional<RunFailure> stopped(String key) {
        return reupgrade.filter(failure -> culprit.equals(Optional.of(key))).filter(failure -> !onlyGoingUpAgain(key));
    }

    /** Whether it is another revision's fault, told of that one, that the way down of the whole chain failed. */
    boolean explainsDowngrade() {
        return breaker.isPresent();
    }

    /** The failure of the way down of the whole chain, where what this revision left made it fail. */
    Optional<RunFailure> broke(String key) {
        return downgrade.filter(failure -> breaker.equals(Optional.of(key)));
    }

    /** Whether a revision came down well and yet did not go up again as it had before. */
    boolean onlyGoingUpAgain(String key) {
        return failed(key, Direction.REUPGRADE);
    }

    private void add(StairwayStep step) {
        steps.put(step.key(), step);
        trace(step).forEach(change -> left.putIfAbsent(change.key(), step.key()));
        step.again().changes().forEach(change -> unlike.add(change.key()));
    }

    /** The one that left what was in the way, else the one that failed. */
    private Optional<String> culprit(RunFailure failure) {
        return Leftovers.stopping(failure, left.keySet())
                .map(left::get)
                .or(() -> failure.revision().filter(steps::containsKey));
    }

    /** A revision that comes down well by itself failed in the chain over what one above it had left. */
    private static Optional<String> breaker(RoundTripResult result, String key) {
        boolean sound = result.revisions().stream()
                .anyMatch(seen -> seen.key().equals(key) && seen.outcome() instanceof StepOutcome.Restored);
        return result.stairway().filter(facts -> sound).flatMap(facts -> facts.traceAbove(key));
    }

    private boolean failed(String key, Direction direction) {
        return Optional.ofNullable(steps.get(key))
                .flatMap(step -> step.outcome().failedDirection())
                .equals(Optional.of(direction));
    }

    private static Stream<SchemaChange> trace(StairwayStep step) {
        Stream<SchemaChange> left = step.outcome() instanceof StepOutcome.LeftTrace trace
                ? trace.diff().changes().stream()
                : Stream.empty();
        return Stream.concat(left, step.halfDone().changes().stream());
    }

    private static boolean isGuilty(StairwayStep step) {
        return step.outcome() instanceof StepOutcome.LeftTrace
                || step.outcome()
                        .failedDirection()
                        .filter(direction -> direction != Direction.UPGRADE)
                        .isPresent();
    }
}
