package io.github.migrationverify.source;

import io.github.migrationverify.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * A merge revision that is to be written.
 *
 * @param heads what it revises; at least two, each a head
 * @param message what is said of it, one line
 * @param revisionId its id; empty for one in the tool's manner
 * @param branchLabel a label for its branch; empty for none
 */
public record MergeRequest(
        List<Revision> heads, String message, Optional<String> revisionId, Optional<String> branchLabel) {

    /** Copies the list. */
    public MergeRequest {
        heads = List.copyOf(heads);
    }
}
