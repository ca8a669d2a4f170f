package io.github.migrationverify.source;

/**
 * What one call of the tool did with one revision.
 *
 * @param key the revision's key
 * @param effect what became of it
 * @param note the tool's own words where the effect needs a reason (why it was marked as ran or skipped); else empty
 * @param millis wall-clock milliseconds
 */
public record RevisionRun(String key, Effect effect, String note, long millis) {

    /** What became of the revision. */
    public enum Effect {
        /** It was applied. */
        APPLIED,
        /** It was reverted. */
        REVERTED,
        /** The tool's history holds it, though nothing of it ran (Liquibase's MARK_RAN). */
        MARKED,
        /**
         * The tool passed it over and went on; its history does not hold it (Liquibase: {@code onFail="CONTINUE"},
         * {@code failOnError="false"}, changes for other databases only).
         */
        SKIPPED
    }
}
