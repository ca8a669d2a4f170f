package io.github.migrationverify.benchmarks;

/** Who takes part, in the order in which the figures are told. */
enum Entry {
    /** Nobody can be faster. */
    LIMIT("the limit", "the plain SQL through JDBC, no snapshots: up, down, up, and the stairway", 1_000),
    /** What people have today. */
    PEER(
            "the peer",
            "`mvn liquibase:updateTestingRollback` against a running server, whole process",
            Integer.MAX_VALUE),
    /** What is ours. */
    OURS("ours", "`mvn migration-verify:verify`, whole process, servers and reports included", Integer.MAX_VALUE),
    /** How a stairway is built of Liquibase's own commands; it is quadratic. */
    STEPWISE("step by step", "Liquibase's `update(1)`, `rollback(1)`, `update(1)` for each changeset", 128),
    /** What people have today for Alembic. */
    ALEMBIC(
            "Alembic",
            "`alembic upgrade head`, `downgrade base` and `upgrade head` against a running server, three processes",
            1_000),
    /** What is ours for Alembic. */
    OURS_ON_ALEMBIC(
            "ours, on Alembic",
            "`mvn migration-verify:verify` of the same chain as an Alembic project, whole process",
            1_000);

    private final String title;
    private final String what;
    private final int longest;

    Entry(String title, String what, int longest) {
        this.title = title;
        this.what = what;
        this.longest = longest;
    }

    String title() {
        return title;
    }

    /** {@return what it does, in Markdown} */
    String what() {
        return what;
    }

    /** {@return which of ours does the same work} */
    Entry ours() {
        return this == ALEMBIC || this == OURS_ON_ALEMBIC ? OURS_ON_ALEMBIC : OURS;
    }

    /** {@return whether it is asked to go a chain of that many revisions} */
    boolean takes(int revisions) {
        return revisions <= longest;
    }
}
