package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.RevisionRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first way up and where the way down from it may go.
 *
 * @param walk what ran
 * @param applied keys that the tool's history holds after it, oldest first
 * @param head the schema at its end
 * @param stop key of the revision that the way down will stop at; empty for down to base
 * @param goal the schema that the way down must lead back to; empty where no picture of it was taken
 */
record Ascent(
        Walk walk, List<String> applied, SchemaSnapshot head, Optional<String> stop, Optional<SchemaSnapshot> goal) {

    Ascent {
        applied = List.copyOf(applied);
    }

    /** How many revisions the way down has to revert. */
    int revisionsToRevert() {
        return applied.size() - 1 - stop.map(applied::lastIndexOf).orElse(-1);
    }

    /** The key at which the tool's history must stand when so many of its newest revisions are reverted. */
    List<String> afterReverting(int revisions) {
        return applied.subList(0, applied.size() - revisions);
    }

    UpgradeFacts facts(Provenance provenance, Optional<ModelComparison> models) {
        Map<ObjectKey, String> creators = new HashMap<>();
        head.rows().forEach((key, row) -> provenance.createdBy(row).ifPresent(revision -> creators.put(key, revision)));
        List<String> marked = walk.revisions().stream()
                .filter(run -> run.effect() == RevisionRun.Effect.MARKED)
                .map(RevisionRun::key)
                .toList();
        return new UpgradeFacts(walk.failure(), head, creators, marked, models);
    }
}
