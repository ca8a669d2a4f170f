package io.github.migrationverify.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A chain as applications have them: seven revisions in eight create a table, the eighth alters an older one. The same
 * number of revisions is always the same chain, and a longer one begins with the shorter.
 *
 * @param revisions from first to last; each can be reverted and then leaves nothing
 */
record GeneratedChain(List<GeneratedRevision> revisions) {

    /** Every how many revisions one alters a table. */
    static final int CYCLE = 8;

    /** {@return a chain of that many revisions} */
    static GeneratedChain of(int length) {
        return new GeneratedChain(IntStream.rangeClosed(1, length)
                .mapToObj(GeneratedChain::revision)
                .toList());
    }

    /** {@return the number of revisions in whose chain so many tables are created, an eighth of the revisions creating none} */
    static GeneratedChain withTables(int tables) {
        return of(tables + tables / (CYCLE - 1));
    }

    /** {@return how many tables stand once all is applied} */
    long tables() {
        return revisions.stream()
                .filter(revision -> !isAlteration(revision.number()))
                .count();
    }

    /** {@return whether the revision of that number alters a table instead of creating one} */
    static boolean isAlteration(int number) {
        return number % CYCLE == 0;
    }

    private static GeneratedRevision revision(int number) {
        return isAlteration(number) ? Alteration.of(number) : TableCreation.of(number);
    }
}
