package io.github.migrationverify.history;

/** What stands out about a revision, in the words and the order of {@code alembic history}. */
public enum Mark {
    /** Nobody revises it or depends on it. */
    HEAD("head"),
    /** Nobody revises it, and somebody depends on it. */
    EFFECTIVE_HEAD("effective head"),
    /** A database is at it. */
    CURRENT("current"),
    /** Several revise it. */
    BRANCH_POINT("branchpoint"),
    /** It revises several. */
    MERGE_POINT("mergepoint");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    /** {@return the word} */
    public String word() {
        return word;
    }
}
