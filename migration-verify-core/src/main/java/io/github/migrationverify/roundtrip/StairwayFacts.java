package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;

/**
 * What the stairway lane showed.
 *
 * @param steps one for each revision of the chain, in the tool's order
 * @param superuserNeeds failures for want of privilege of revisions that then ran as a superuser
 * @param repairs how often a state had to be made good from a fresh database, because what a step left was not what it should
 *     have left
 */
public record StairwayFacts(List<StairwayStep> steps, List<RunFailure> superuserNeeds, int repairs) {

    /** Copies the lists. */
    public StairwayFacts {
        steps = List.copyOf(steps);
        superuserNeeds = List.copyOf(superuserNeeds);
    }

    /**
     * Whose leftovers a way down of the whole chain meets first when it comes to a revision.
     *
     * @param key the revision's key
     * @return the key of the next one in the tool's order that left a trace; empty where none did
     */
    public Optional<String> traceAbove(String key) {
        return steps.stream()
                .dropWhile(step -> !step.key().equals(key))
                .skip(1)
                .filter(step -> step.outcome() instanceof StepOutcome.LeftTrace)
                .map(StairwayStep::key)
                .findFirst();
    }
}
