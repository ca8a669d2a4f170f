package io.github.migrationverify.history;

import io.github.migrationverify.source.FileEdit;
import java.util.List;

/**
 * A merge revision that was written, to be shown.
 *
 * @param revision its id
 * @param parents what it revises
 * @param edits the files that were written
 * @param notes what is left to its author, a sentence each
 * @param dryRun whether nothing was written after all
 */
public record Merged(String revision, List<String> parents, List<FileEdit> edits, List<String> notes, boolean dryRun) {

    /** Copies the lists. */
    public Merged {
        parents = List.copyOf(parents);
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }
}
