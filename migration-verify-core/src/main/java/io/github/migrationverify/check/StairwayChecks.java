package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayFacts;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what was wrong with each revision by itself. */
final class StairwayChecks {

    /** What is expected of every upgrade, in either lane. */
    static final String APPLY = "apply to the schema that the revisions before it leave";

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;
    private final Guilt guilt;

    private StairwayChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        this.chain = chain;
        this.result = result;
        this.creators = creators;
        this.guilt = new Guilt(result);
    }

    static List<Observation> of(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators) {
        StairwayChecks checks = new StairwayChecks(chain, result, creators);
        return result.stairway().map(StairwayFacts::steps).orElse(List.of()).stream()
                .flatMap(checks::observations)
                .toList();
    }

    private Stream<Observation> observations(StairwayStep step) {
        if (step.outcome() instanceof StepOutcome.LeftTrace trace) {
            return left(step.key(), trace);
        }
        if (step.outcome() instanceof StepOutcome.Failed failed) {
            return Stream.of(failed(step, failed)
                    .with(guilt.stopped(step.key()).stream()
                            .map(ReupgradeChecks::stoppedByIt)
                            .toList()));
        }
        return step.outcome() instanceof StepOutcome.Restored ? staleDeclaration(step.key()).stream() : Stream.empty();
    }

    private Stream<Observation> left(String key, StepOutcome.LeftTrace trace) {
        List<Observation> told = new TraceChecks(chain, result, creators, key).of(trace.diff(), guilt.stopped(key));
        List<Evidence> consequence = guilt.broke(key).stream()
                .map(failure -> DowngradeChecks.stoppedByIt(chain, failure))
                .toList();
        return Stream.concat(
                told.stream().limit(1).map(first -> first.with(consequence)),
                told.stream().skip(1));
    }

    private Observation failed(StairwayStep step, StepOutcome.Failed failed) {
        if (failed.direction() == Direction.REUPGRADE && !step.again().isEmpty()) {
            return ReupgradeChecks.differs(chain, step);
        }
        RunFailure cause = new RunFailure(
                failed.cause().kind(),
                Optional.of(step.key()),
                failed.cause().message(),
                failed.cause().millis(),
                failed.cause().call());
        FailedStep failure = new FailedStep(chain, failed.direction(), cause, creators);
        Observation told = failure.observation(expectation(failed.direction()));
        HalfDone done = new HalfDone(step.halfDone(), failed.direction(), chain.words());
        return failed.cause().kind() == RunFailure.Kind.NOTHING_DONE ? done.asEvidence(told) : done.with(told);
    }

    private static String expectation(Direction direction) {
        return switch (direction) {
            case UPGRADE -> APPLY;
            case DOWNGRADE -> "undo its upgrade";
            case REUPGRADE -> "apply again after its downgrade";
        };
    }

    private Optional<Observation> staleDeclaration(String key) {
        return chain.migration(key).flatMap(Migration::irreversible).map(reason -> {
            String message = "Revision " + chain.titled(key) + " is declared irreversible (" + Wording.firstLine(reason)
                    + "), and its downgrade restored the schema that was there before it; expected such a declaration"
                    + " only where there is no way back.";
            return Observation.of(FindingCode.STALE_IRREVERSIBLE, message, RoundTripRemedies.dropDeclaration())
                    .about(chain, key);
        });
    }
}
