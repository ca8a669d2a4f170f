package io.github.migrationverify;

import java.util.List;
import java.util.Optional;

/**
 * What a user asks of a merge.
 *
 * @param revisions names of the heads; empty for all of them
 * @param message what is said of it
 * @param revisionId its id; empty for one in the tool's manner
 * @param branchLabel a label for its branch; empty for none
 * @param dryRun whether nothing is to be written
 */
public record MergeOrder(
        List<String> revisions,
        String message,
        Optional<String> revisionId,
        Optional<String> branchLabel,
        boolean dryRun) {

    /** Copies the list, and makes the message one line. */
    public MergeOrder {
        revisions = List.copyOf(revisions);
        message = message.replaceAll("\\s+", " ").strip();
    }
}
