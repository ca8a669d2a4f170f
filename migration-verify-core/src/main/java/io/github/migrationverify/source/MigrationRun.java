package io.github.migrationverify.source;

import io.github.migrationverify.database.ServerMessage;
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

    /**
     * {@return what there is to say where the tool reports that it has reverted a revision which its history still holds}
     *
     * @param tool the tool, as it begins a sentence
     * @param claimed what it reports
     */
    public static MigrationRun nothingDone(String tool, RevisionRun claimed) {
        ServerMessage said = ServerMessage.unsaid(
                tool + " reported success in rolling back " + claimed.key() + ", and its history still holds it",
                Optional.empty());
        return new MigrationRun(
                List.of(),
                Optional.of(new RunFailure(
                        RunFailure.Kind.NOTHING_DONE, Optional.of(claimed.key()), said, claimed.millis())));
    }
}
