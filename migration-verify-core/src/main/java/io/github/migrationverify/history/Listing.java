package io.github.migrationverify.history;

import java.util.List;
import java.util.Optional;

/**
 * Revisions of a chain, to be shown.
 *
 * @param tool the tool's name, lower case: {@code liquibase}
 * @param root the file that the chain starts from
 * @param total how many revisions the chain has
 * @param entries the revisions, in the order in which they are shown
 * @param lanes a row of the drawing for each of them; empty where they are not drawn
 * @param broken what is wrong with the chain, so that it is shown as far as it goes; a sentence, empty where nothing is
 */
public record Listing(
        String tool, String root, int total, List<Entry> entries, List<LaneRow> lanes, Optional<String> broken) {

    /** Copies the lists. */
    public Listing {
        entries = List.copyOf(entries);
        lanes = List.copyOf(lanes);
    }

    /** {@return the same without a drawing} */
    public Listing undrawn() {
        return new Listing(tool, root, total, entries, List.of(), broken);
    }
}
