package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Both lanes of a trip, side by side, and what they showed together. */
final class Lanes {

    private final ChainLane chain;
    private final StairwayLane stairway;
    private final PhaseClock chainClock;
    private final PhaseClock stairwayClock;

    Lanes(ChainLane chain, StairwayLane stairway, PhaseClock chainClock, PhaseClock stairwayClock) {
        this.chain = chain;
        this.stairway = stairway;
        this.chainClock = chainClock;
        this.stairwayClock = stairwayClock;
    }

    /** The chain lane alone, where no way down is asked for. */
    RoundTripResult withoutStairway(String reason) {
        RoundTripResult whole = chain.run();
        stairwayClock.skip(Phase.STAIRWAY, reason);
        return together(whole, Optional.empty(), whole.revisions(), whole.superuserNeeds());
    }

    RoundTripResult run() {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            RoundTripResult whole = chain.run();
            return together(whole, stairway.run());
        }
        Beside<StairwayFacts> steps = Beside.start(stairway::run);
        RoundTripResult whole = steps.during(chain::run);
        return together(whole, steps.result());
    }

    private RoundTripResult together(RoundTripResult whole, StairwayFacts steps) {
        List<RunFailure> needs = needs(whole.superuserNeeds(), steps.superuserNeeds());
        return together(whole, Optional.of(steps), outcomes(whole, steps), needs);
    }

    private RoundTripResult together(
            RoundTripResult whole,
            Optional<StairwayFacts> steps,
            List<RevisionResult> outcomes,
            List<RunFailure> needs) {
        return new RoundTripResult(
                whole.databaseVersion(),
                phases(),
                outcomes,
                whole.unclean(),
                whole.upgrade(),
                whole.downgrade(),
                whole.reupgrade(),
                steps,
                needs);
    }

    private List<PhaseResult> phases() {
        List<PhaseResult> phases = new ArrayList<>(chainClock.results());
        phases.addAll(stairwayClock.results());
        return phases;
    }

    private static List<RevisionResult> outcomes(RoundTripResult whole, StairwayFacts steps) {
        Map<String, StairwayStep> byKey = new HashMap<>();
        steps.steps().forEach(step -> byKey.putIfAbsent(step.key(), step));
        return whole.revisions().stream()
                .map(seen -> Optional.ofNullable(byKey.get(seen.key()))
                        .map(step -> outcome(seen, step, steps))
                        .orElse(seen))
                .toList();
    }

    /** The stairway knows best, but for a failure that only the whole chain brings about, and not what another one left. */
    private static RevisionResult outcome(RevisionResult seen, StairwayStep step, StairwayFacts steps) {
        boolean onlyInTheChain = seen.outcome() instanceof StepOutcome.Failed failed
                && step.outcome().id().equals(StepOutcome.Restored.ID)
                && (failed.direction() != Direction.DOWNGRADE
                        || steps.traceAbove(seen.key()).isEmpty());
        return new RevisionResult(
                seen.key(),
                onlyInTheChain ? seen.outcome() : step.outcome(),
                first(seen.upgradeMillis(), step.upgradeMillis()),
                first(seen.downgradeMillis(), step.downgradeMillis()));
    }

    private static OptionalLong first(OptionalLong one, OptionalLong other) {
        return one.isPresent() ? one : other;
    }

    private static List<RunFailure> needs(List<RunFailure> chain, List<RunFailure> steps) {
        Map<Object, RunFailure> needs = new LinkedHashMap<>();
        Stream.of(chain, steps)
                .flatMap(List::stream)
                .forEach(need -> needs.putIfAbsent(
                        List.of(need.revision(), need.message().message()), need));
        return List.copyOf(needs.values());
    }
}
