package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaChange.Effect;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what a revision's downgrade left behind or took away.
 *
 * @param chain the chain
 * @param result what the round trip showed
 * @param creators the key of the revision that created each object of the schema at head
 * @param key the revision's key
 */
record TraceChecks(Chain chain, RoundTripResult result, Map<ObjectKey, String> creators, String key) {

    private static final int MOST_NAMED = 5;

    /** An upgrade may well have put another one in their place: these are made again, not left alone. */
    private static final Set<ObjectKind> REPLACEABLE = EnumSet.of(ObjectKind.VIEW, ObjectKind.FUNCTION);

    /**
     * The findings on a trace: what belongs to the cluster is told apart from what belongs to the database.
     *
     * @param stopped the failure of a second way up of the whole chain that this revision is to blame for
     */
    List<Observation> of(SchemaDiff diff, Optional<RunFailure> stopped) {
        Map<Boolean, List<SchemaChange>> byRealm = diff.changes().stream()
                .collect(Collectors.partitioningBy(change -> change.key().kind().ofTheCluster()));
        List<SchemaChange> schema = byRealm.getOrDefault(false, List.of());
        List<SchemaChange> cluster = byRealm.getOrDefault(true, List.of());
        boolean byCluster = schema.isEmpty()
                || stopped.filter(failure ->
                                Leftovers.stopping(failure, keys(cluster)).isPresent())
                        .isPresent();
        List<Evidence> consequence =
                stopped.stream().map(ReupgradeChecks::stoppedByIt).toList();
        List<Observation> observations = new ArrayList<>();
        if (!schema.isEmpty()) {
            observations.add(leftTrace(schema).with(byCluster ? List.of() : consequence));
        }
        if (!cluster.isEmpty()) {
            observations.add(residue(cluster).with(byCluster ? consequence : List.of()));
        }
        return observations;
    }

    private Observation leftTrace(List<SchemaChange> changes) {
        return observation(
                FindingCode.DOWNGRADE_LEFT_TRACE, changes, "expected the schema that was there before its upgrade.");
    }

    private Observation residue(List<SchemaChange> changes) {
        return observation(
                FindingCode.CLUSTER_RESIDUE,
                changes,
                "expected the cluster that was there before its upgrade, which outlives the database.");
    }

    private Observation observation(FindingCode code, List<SchemaChange> changes, String expected) {
        String message = "After the downgrade of revision " + chain.titled(key) + ", "
                + Wording.list(changes.stream().map(this::sentence).toList(), MOST_NAMED) + "; " + expected;
        return Observation.of(code, message, remedy(changes))
                .about(chain, key)
                .object(changes.get(0).key().toString())
                .with("Differences", new SchemaDiff(changes).describe());
    }

    private static List<ObjectKey> keys(List<SchemaChange> changes) {
        return changes.stream().map(SchemaChange::key).toList();
    }

    private String sentence(SchemaChange change) {
        String maker = change.effect() == Effect.REMOVED
                ? otherCreator(change)
                        .map(other -> ", which revision " + chain.titled(other) + " created")
                        .orElse("")
                : "";
        return change.key() + " " + RoundTripRemedies.fate(change) + maker;
    }

    private String remedy(List<SchemaChange> changes) {
        Map<Boolean, List<SchemaChange>> byCause =
                changes.stream().collect(Collectors.partitioningBy(this::isTakenFromOthers));
        List<SchemaChange> taken = byCause.getOrDefault(true, List.of());
        List<SchemaChange> rest = byCause.getOrDefault(false, List.of());
        String away = taken.isEmpty() ? "" : leaveAlone(taken);
        String undo = rest.isEmpty() ? "" : new UndoRemedy(chain, Optional.of(key), rest).text();
        return away + (away.isEmpty() || undo.isEmpty() ? "" : " ") + undo;
    }

    private String leaveAlone(List<SchemaChange> taken) {
        String what = Wording.list(keys(taken).stream().map(ObjectKey::toString).toList(), MOST_NAMED)
                + ", which its upgrade did not create.";
        return chain.isAutomatic(key)
                ? "Write a rollback for " + chain.located(key) + " in place of the one that " + chain.tool()
                        + " derives: that drops " + what
                : "Take out of " + chain.wayDownOf(key) + " what drops " + what;
    }

    /** Missing after the downgrade and there at head: so it was this rollback that dropped it, and not an upgrade. */
    private boolean isTakenFromOthers(SchemaChange change) {
        boolean atHead = result.upgrade()
                .map(UpgradeFacts::head)
                .filter(head -> head.objects().containsKey(change.key()))
                .isPresent();
        return change.effect() == Effect.REMOVED
                && atHead
                && !REPLACEABLE.contains(change.key().kind())
                && !key.equals(creators.get(change.key()));
    }

    private Optional<String> otherCreator(SchemaChange change) {
        return Optional.ofNullable(creators.get(change.key())).filter(creator -> !creator.equals(key));
    }
}
