package io.github.migrationverify.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of finding, each with a documentation page of the same name under {@code docs/findings}. */
public enum FindingCode {
    MULTIPLE_HEADS(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    MULTIPLE_BASES(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    MISSING_PARENT(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    DUPLICATE_REVISION(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    DUPLICATE_VERSION(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    CYCLE(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    ORDER_CONTRADICTS_PARENTS(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    ORPHAN_FILE(Severity.WARNING, Speaks.OF_THE_CHAIN, SeenIn.READING),
    MISSING_FILE(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    UNREADABLE_FILE(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    CHAIN_REFUSED(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    REVISION_ID_FORMAT(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    EMPTY_CHAIN(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.READING),
    NO_DOWNGRADE(Severity.WARNING, Speaks.OF_THE_WAY_DOWN, SeenIn.READING),
    STALE_IRREVERSIBLE(Severity.WARNING, Speaks.OF_THE_CHAIN, SeenIn.STAIRWAY),
    DATABASE_NOT_CLEAN(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.UPGRADE),
    UPGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.UPGRADE),
    DOWNGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_WAY_DOWN, SeenIn.DOWNGRADE),
    DOWNGRADE_LEFT_TRACE(Severity.ERROR, Speaks.OF_THE_WAY_DOWN, SeenIn.STAIRWAY),
    NOTHING_ROLLED_BACK(Severity.ERROR, Speaks.OF_THE_WAY_DOWN, SeenIn.DOWNGRADE),
    BASE_NOT_EMPTY(Severity.ERROR, Speaks.OF_THE_WAY_DOWN, SeenIn.DOWNGRADE),
    REUPGRADE_FAILED(Severity.ERROR, Speaks.OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE, SeenIn.REUPGRADE),
    REUPGRADE_DIFFERS(Severity.ERROR, Speaks.OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE, SeenIn.REUPGRADE),
    CLUSTER_RESIDUE(Severity.ERROR, Speaks.OF_THE_WAY_DOWN, SeenIn.DOWNGRADE),
    STEP_TIMEOUT(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.STAIRWAY),
    NEEDS_SUPERUSER(Severity.WARNING, Speaks.OF_THE_CHAIN, SeenIn.OWNER_RUN),
    MODELS_OUT_OF_STEP(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.UPGRADE),
    PUBLISHED_REVISION_CHANGED(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.GIT),
    PUBLISHED_REVISION_DELETED(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.GIT),
    INSERTED_BEFORE_PUBLISHED(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.GIT),
    HEAD_BEHIND_BASE_BRANCH(Severity.WARNING, Speaks.OF_THE_CHAIN, SeenIn.GIT),
    UNMODELLED_OBJECT(Severity.INFO, Speaks.OF_THE_CHAIN, SeenIn.UPGRADE),
    STALE_WAIVER(Severity.WARNING, Speaks.OF_THE_CHAIN, SeenIn.JUDGEMENT),
    STALE_BASELINE(Severity.ERROR, Speaks.OF_THE_CHAIN, SeenIn.JUDGEMENT);

    private final Severity severity;
    private final Speaks speaks;
    private final SeenIn seenIn;

    FindingCode(Severity severity, Speaks speaks, SeenIn seenIn) {
        this.severity = severity;
        this.speaks = speaks;
        this.seenIn = seenIn;
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

    /** {@return the part of a run that can show it} */
    public SeenIn seenIn() {
        return seenIn;
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

    /** The part of a run that can show a finding: what a run left out says nothing about. */
    public enum SeenIn {
        /** Reading the chain; every run does. */
        READING,
        /** Comparing the chain with what git has of it. */
        GIT,
        /** The first way up. */
        UPGRADE,
        /** The way down, of the chain or of each revision. */
        DOWNGRADE,
        /** The second way up, of the chain or of each revision. */
        REUPGRADE,
        /** Each revision by itself. */
        STAIRWAY,
        /** A way up or down whose migrations run without superuser's rights. */
        OWNER_RUN,
        /** Judging what the others showed. */
        JUDGEMENT
    }
}
