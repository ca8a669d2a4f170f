package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;

/**
 * What a round trip showed.
 *
 * @param databaseVersion the server's version, such as {@code 17.11}; empty where no server was started
 * @param phases the phases in order
 * @param revisions one for each revision of the chain, in the tool's order
 * @param unclean objects that stood in the database before the first revision; empty where it was clean
 * @param upgrade the first way up; empty where it was not tried
 * @param downgrade the way down; empty where it was not tried
 * @param reupgrade the second way up; empty where it was not tried
 * @param stairway each revision by itself; empty where that was not tried
 * @param superuserNeeds failures for want of privilege of revisions that then ran as a superuser
 */
public record RoundTripResult(
        Optional<String> databaseVersion,
        List<PhaseResult> phases,
        List<RevisionResult> revisions,
        List<ObjectKey> unclean,
        Optional<UpgradeFacts> upgrade,
        Optional<DowngradeFacts> downgrade,
        Optional<ReupgradeFacts> reupgrade,
        Optional<StairwayFacts> stairway,
        List<RunFailure> superuserNeeds) {

    /** Copies the lists. */
    public RoundTripResult {
        phases = List.copyOf(phases);
        revisions = List.copyOf(revisions);
        unclean = List.copyOf(unclean);
        superuserNeeds = List.copyOf(superuserNeeds);
    }
}
