package io.github.migrationverify.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of finding, each with a documentation page of the same name under {@code docs/findings}. */
public enum FindingCode {
    MULTIPLE_HEADS(Severity.ERROR, Speaks.OF_THE_CHAIN),
    MULTIPLE_BASES(Severity.ERROR, Speaks.OF_THE_CHAIN),
    MISSING_PARENT(Severity.ERROR, Speaks.OF_THE_CHAIN),
    DUPLICATE_REVISION(Severity.ERROR, Speaks.OF_THE_CHAIN),
    CYCLE(Severity.ERROR, Speaks.OF_THE_CHAIN),
    ORDER_CONTRADICTS_PARENTS(Severity.ERROR, Speaks.OF_THE_CHAIN),
    ORPHAN_FILE(Severity.WARNING, Speaks.OF_THE_CHAIN),
    MISSING_FILE(Severity.ERROR, Speaks.OF_THE_CHAIN),
    UNREADABLE_FILE(Severity.ERROR, Speaks.OF_THE_CHAIN),
    REVISION_ID_FORMAT(Severity.ERROR, Speaks.OF_THE_CHAIN),
    EMPTY_CHAIN(Severity.ERROR, Speaks.OF_THE_CHAIN),
    NO_DOWNGRADE(Severity.WARNING, Speaks.OF_THE_WAY_DOWN),
    DATABASE_NOT_CLEAN(Severity.ERROR, Speaks.OF_THE_CHAIN),
    UPGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_CHAIN),
    DOWNGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_WAY_DOWN),
    NOTHING_ROLLED_BACK(Severity.ERROR, Speaks.OF_THE_WAY_DOWN),
    BASE_NOT_EMPTY(Severity.ERROR, Speaks.OF_THE_WAY_DOWN),
    REUPGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE),
    REUPGRADE_DIFFERS(Severity.ERROR, Speaks.OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE),
    NEEDS_SUPERUSER(Severity.WARNING, Speaks.OF_THE_CHAIN),
    UNMODELLED_OBJECT(Severity.INFO, Speaks.OF_THE_CHAIN),
    STALE_WAIVER(Severity.WARNING, Speaks.OF_THE_CHAIN);

    private final Severity severity;
    private final Speaks speaks;

    FindingCode(Severity severity, Speaks speaks) {
        this.severity = severity;
        this.speaks = speaks;
    }

    /** {@return the code in lower-case words, as users type it: {@code multiple-heads}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the severity where the user sets no other} */
    public Severity defaultSeverity() {
        return severity;
    }

    /** {@return what a finding of this code says something about} */
    public Speaks speaks() {
        return speaks;
    }

    /**
     * The code with an id.
     *
     * @param id as {@link #id()}
     * @return the code; empty where there is none of that id
     */
    public static Optional<FindingCode> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /** What a finding says something about: the verdict is milder where only the way down is wrong. */
    public enum Speaks {
        /** The chain or its way up. */
        OF_THE_CHAIN,
        /** The way down. */
        OF_THE_WAY_DOWN,
        /** The way down where that was imperfect, else the chain. */
        OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE
    }
}
