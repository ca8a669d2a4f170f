package io.github.migrationverify.history;

import java.util.List;
import java.util.Optional;

/**
 * Where a database stands on a chain, to be shown.
 *
 * @param tool the tool's name, lower case
 * @param root the file that the chain starts from
 * @param database the database's URL, without password
 * @param table the table that was read; empty where there is none, so that nothing is applied
 * @param current the newest revisions that are applied; empty where none is
 * @param expected the newest revisions of the chain that take part
 * @param pending what is not applied, in the order in which the tool would apply it
 * @param unknown what the database holds and the chain does not have, as it stands there
 * @param outOfOrder what is applied before, or without, what it stands on; a clause each
 * @param broken what is wrong with the chain; a sentence, empty where nothing is
 */
public record CurrentState(
        String tool,
        String root,
        String database,
        Optional<String> table,
        List<Entry> current,
        List<Entry> expected,
        List<Entry> pending,
        List<String> unknown,
        List<String> outOfOrder,
        Optional<String> broken) {

    /** Copies the lists. */
    public CurrentState {
        current = List.copyOf(current);
        expected = List.copyOf(expected);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
        outOfOrder = List.copyOf(outOfOrder);
    }

    /** {@return whether all that takes part is applied, and nothing that the chain does not have} */
    public boolean isCurrent() {
        return pending.isEmpty() && unknown.isEmpty();
    }
}
