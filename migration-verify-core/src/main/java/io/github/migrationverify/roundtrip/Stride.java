package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaStep;

/**
 * One revision behind us.
 *
 * @param step what it showed
 * @param footing whether the next may be tried from where it left us
 * @param since what became of the schema since the revision was first applied
 */
record Stride(StairwayStep step, Footing footing, SchemaStep since) {

    /** Where a revision leaves those that stand on it. */
    enum Footing {
        /** Its schema is as after its first upgrade. */
        SOUND,
        /** It was applied, and its schema is another now. */
        SPOILT,
        /** It could not be applied. */
        LOST
    }
}
