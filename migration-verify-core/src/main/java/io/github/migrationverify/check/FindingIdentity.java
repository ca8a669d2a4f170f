package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a finding is about, whatever it says of that and on whichever line it stands: two runs find the same thing where these are equal.
 *
 * @param code its kind
 * @param revision key of the revision it is about; empty where it is about no single one
 * @param revisions keys of those it is about together, sorted; empty where it is about one or none
 * @param object the schema object it is about
 * @param file the file it is about, where nothing else tells it from others of its kind
 */
public record FindingIdentity(
        FindingCode code,
        Optional<String> revision,
        List<String> revisions,
        Optional<String> object,
        Optional<String> file)
        implements Comparable<FindingIdentity> {

    private static final Comparator<FindingIdentity> BY_TEXT = Comparator.comparing(
                    (FindingIdentity identity) -> identity.code().id())
            .thenComparing(identity -> identity.revision().orElse(""))
            .thenComparing(identity -> String.join("\n", identity.revisions()))
            .thenComparing(identity -> identity.object().orElse(""))
            .thenComparing(identity -> identity.file().orElse(""));

    /** Sorts the revisions. */
    public FindingIdentity {
        revisions = revisions.stream().sorted().toList();
    }

    static FindingIdentity of(Observation seen) {
        boolean known = seen.revision().isPresent()
                || seen.object().isPresent()
                || !seen.revisions().isEmpty();
        return new FindingIdentity(
                seen.code(),
                seen.revision(),
                seen.revisions(),
                seen.object(),
                known ? Optional.empty() : seen.place().map(Place::file));
    }

    /** {@return whether it is about revisions of the chain} */
    boolean namesRevisions() {
        return revision.isPresent() || !revisions.isEmpty();
    }

    @Override
    public int compareTo(FindingIdentity other) {
        return BY_TEXT.compare(this, other);
    }
}
