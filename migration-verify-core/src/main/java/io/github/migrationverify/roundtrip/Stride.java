package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaStep;

/**
 * One revision behind us.
 *
 * @param step what it showed
 * @param footing whether the next may be tried from where it left us
 * @param rise what became of the schema when the revision was first applied
 * @param since what became of it since then
 */
record Stride(StairwayStep step, Footing footing, SchemaStep rise, SchemaStep since) {

    /** Whether it, or its way down, changed what belongs to the cluster. */
    boolean touchesCluster() {
        return rise.touchesCluster() || since.touchesCluster();
    }

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
