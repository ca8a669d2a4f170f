package io.github.migrationverify.source;

import java.util.List;

/**
 * How a merge revision is to be written.
 *
 * @param revision its id
 * @param edits the files to write, in order
 * @param notes what is left to its author, a sentence each
 */
public record MergePlan(String revision, List<FileEdit> edits, List<String> notes) {

    /** Copies the lists. */
    public MergePlan {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }
}
