package io.github.migrationverify.roundtrip;

import java.util.List;

/**
 * What the stairway lane showed.
 *
 * @param steps one for each revision of the chain, in the tool's order
 * @param repairs how often a state had to be made good from a fresh database, because what a step left was not what it should
 *     have left
 */
public record StairwayFacts(List<StairwayStep> steps, int repairs) {

    /** Copies the list. */
    public StairwayFacts {
        steps = List.copyOf(steps);
    }
}
