package io.github.migrationverify.source;

import java.util.List;
import java.util.Optional;

/**
 * What one call of the tool did.
 *
 * @param revisions the revisions that ran to their end, in the order in which they ran
 * @param failure what ended the call before its time; empty where it did all it was asked to
 */
public record MigrationRun(List<RevisionRun> revisions, Optional<RunFailure> failure) {

    /** Copies the list. */
    public MigrationRun {
        revisions = List.copyOf(revisions);
    }
}
