package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaDiff;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the stairway showed of one revision: up, down in a fresh session, and up again.
 *
 * @param key the revision's key
 * @param outcome what became of it; that a revision which is declared irreversible came down all the same is
 *     {@link StepOutcome.Restored}
 * @param again the state after its first upgrade against that after its second; empty where they are equal or were not
 *     compared
 * @param halfDone what a step that failed did all the same, because it does not run in a transaction: the state before it
 *     against that after it; empty where it did nothing
 * @param upgradeMillis milliseconds of its first upgrade; empty where it was not applied
 * @param downgradeMillis milliseconds of its downgrade; empty where it was not reverted
 */
public record StairwayStep(
        String key,
        StepOutcome outcome,
        SchemaDiff again,
        SchemaDiff halfDone,
        OptionalLong upgradeMillis,
        OptionalLong downgradeMillis) {

    static final SchemaDiff NO_DIFFERENCE = new SchemaDiff(List.of());

    /** The same run, seen as another outcome. */
    StairwayStep of(StepOutcome other) {
        return new StairwayStep(key, other, again, halfDone, upgradeMillis, downgradeMillis);
    }

    /** A revision that was not run. */
    static StairwayStep without(String key, StepOutcome outcome) {
        return new StairwayStep(key, outcome, NO_DIFFERENCE, NO_DIFFERENCE, OptionalLong.empty(), OptionalLong.empty());
    }
}
