package io.github.migrationverify.report;

import io.github.migrationverify.roundtrip.Phase;

/** The phases as the Markdown report calls them. */
final class Phases {

    private Phases() {}

    static String title(Phase phase) {
        return switch (phase) {
            case CLEAN_DATABASE -> "Clean Database Verification";
            case UPGRADE -> "Upgrade to Head";
            case SCHEMA_CHECK -> "Schema Verification";
            case DOWNGRADE -> "Downgrade to Base";
            case NOTHING_REMAINS -> "Database State After Downgrade";
            case RE_UPGRADE -> "Re-upgrade to Head";
            case SCHEMA_IDENTICAL -> "Schema Comparison After Re-upgrade";
            case STAIRWAY -> "Each Revision Up, Down and Up Again";
        };
    }

    static String headline(Phase phase) {
        return switch (phase) {
            case CLEAN_DATABASE -> "Clean Database";
            case UPGRADE -> "Upgrade Test";
            case SCHEMA_CHECK -> "Schema Check";
            case DOWNGRADE -> "Downgrade Test";
            case NOTHING_REMAINS -> "Nothing Remains";
            case RE_UPGRADE -> "Re-upgrade Test";
            case SCHEMA_IDENTICAL -> "Schema Identical";
            case STAIRWAY -> "Stairway Test";
        };
    }

    /** What it ran, as a noun with its way: for a table of durations. */
    static String operation(Phase phase) {
        return switch (phase) {
            case CLEAN_DATABASE -> "Clean database check";
            case UPGRADE -> "Initial upgrade (empty → head)";
            case SCHEMA_CHECK -> "Schema check";
            case DOWNGRADE -> "Downgrade (head → base)";
            case NOTHING_REMAINS -> "Comparison with the state before";
            case RE_UPGRADE -> "Re-upgrade (→ head)";
            case SCHEMA_IDENTICAL -> "Comparison of both heads";
            case STAIRWAY -> "Stairway (each revision up, down, up), beside them";
        };
    }
}
