package io.github.migrationverify.source;

import java.util.List;
import java.util.Optional;

/**
 * What a tool's history in a database holds.
 *
 * @param table the table that was read, with its schema; empty where there is none
 * @param keys what it holds, in the order in which it was applied where that is recorded: keys of the chain's revisions, and as they stand
 *     there those that the chain does not have
 * @param newestOnly whether it holds the newest revisions alone, and all that these stand on is applied without being named
 */
public record AppliedRevisions(Optional<String> table, List<String> keys, boolean newestOnly) {

    /** Copies the list. */
    public AppliedRevisions {
        keys = List.copyOf(keys);
    }

    /** {@return the history of a database that has none} */
    public static AppliedRevisions none() {
        return new AppliedRevisions(Optional.empty(), List.of(), false);
    }
}
