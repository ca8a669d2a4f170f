package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication;
import java.util.Optional;

/**
 * What is known of what is published, and what is asked of that.
 *
 * @param publication what is published; empty where nobody has looked
 * @param onlyNew whether findings about the way down of published revisions are notes
 */
public record AgainstGit(Optional<Publication> publication, boolean onlyNew) {

    /** {@return what there is to say where nobody has looked} */
    public static AgainstGit unseen() {
        return new AgainstGit(Optional.empty(), false);
    }

    /**
     * Whether a finding is a note for the sole reason that its revision is published.
     *
     * @param finding the finding
     * @return whether it is
     */
    public boolean isOnlyNoted(Finding finding) {
        return finding.severity() == Severity.INFO && notes(finding.revision(), finding.blames());
    }

    /** Whether what was seen of a revision is to be a note. */
    boolean notes(Optional<String> revision, Finding.Blames blames) {
        return onlyNew
                && blames == Finding.Blames.WAY_DOWN
                && revision.filter(this::isPublished).isPresent();
    }

    private boolean isPublished(String key) {
        return publication.filter(known -> known.has(key)).isPresent();
    }

    Optional<Publication.Parting> parting() {
        return publication.flatMap(Publication::parting);
    }
}
