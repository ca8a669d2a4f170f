package io.github.migrationverify.roundtrip;

import java.util.Locale;

/** The phases of the chain lane, in order, and the stairway lane beside them. */
public enum Phase {
    /** The database holds nothing before the first revision. */
    CLEAN_DATABASE,
    /** From empty to head. */
    UPGRADE,
    /** The schema at head is read. */
    SCHEMA_CHECK,
    /** From head down to base, or as far as the chain allows. */
    DOWNGRADE,
    /** The schema after the way down is that before the way up. */
    NOTHING_REMAINS,
    /** Up to head once more, from wherever the way down ended. */
    RE_UPGRADE,
    /** The schema at head is the same as the first time. */
    SCHEMA_IDENTICAL,
    /** Each revision by itself, up, down and up again. */
    STAIRWAY;

    /** {@return the phase's name in reports, such as {@code clean-database}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
