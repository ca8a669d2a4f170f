package io.github.migrationverify.check;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.ReupgradeFacts;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StairwayFacts;
import io.github.migrationverify.roundtrip.StairwayStep;
import io.github.migrationverify.roundtrip.StepOutcome;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Facts as a run would hand them over, in few words. Revision {@code x} is at {@code db/x.sql:3} and has the key {@code db/x.sql::x::anna}. */
public final class Facts {

    private Facts() {}

    /** The key of the revision with this id. */
    public static String key(String id) {
        return "db/" + id + ".sql::" + id + "::anna";
    }

    /** A revision that revises others. */
    public static Revision revision(String id, String description, String... parents) {
        return new Revision(
                key(id),
                List.of(id, "anna:" + id),
                List.of(parents),
                List.of(),
                List.of(),
                description,
                new Place("db/" + id + ".sql", 3));
    }

    /** A revision that depends on others and revises nothing. */
    public static Revision dependent(String id, String parent, String... dependencies) {
        return new Revision(
                key(id),
                List.of(id, "anna:" + id),
                List.of(parent),
                List.of(dependencies),
                List.of(),
                "",
                new Place("db/" + id + ".sql", 3));
    }

    /** A migration with a rollback of its own. */
    public static Migration migration(Revision revision) {
        return new Migration(revision, new WayDown.Declared(), new Participation.Active(), Optional.empty());
    }

    /** A linear chain of revisions with these ids. */
    public static SourceReading linear(String... ids) {
        List<Revision> revisions = new ArrayList<>();
        for (String id : ids) {
            String[] parents = revisions.isEmpty()
                    ? new String[0]
                    : new String[] {revisions.get(revisions.size() - 1).id()};
            revisions.add(revision(id, "", parents));
        }
        return reading("db/changelog.xml", revisions.toArray(new Revision[0]));
    }

    /** A chain that starts from a root. */
    public static SourceReading reading(String root, Revision... revisions) {
        return reading(root, List.of(revisions).stream().map(Facts::migration).toList());
    }

    /** A chain of migrations that starts from a root. */
    public static SourceReading reading(String root, List<Migration> migrations, SourceFault... faults) {
        RevisionGraph graph =
                RevisionGraph.of(migrations.stream().map(Migration::revision).toList());
        return new SourceReading("liquibase", "4.33.0", root, graph, migrations, List.of(faults), Optional.empty());
    }

    /** The same chain, with faults in its files. */
    public static SourceReading withFaults(SourceReading chain, SourceFault... faults) {
        return new SourceReading(
                chain.tool(),
                chain.version(),
                chain.root(),
                chain.graph(),
                chain.migrations(),
                List.of(faults),
                chain.refusal());
    }

    /** The same chain, which its tool refuses. */
    public static SourceReading refused(SourceReading chain, String reason) {
        return new SourceReading(
                chain.tool(),
                chain.version(),
                chain.root(),
                chain.graph(),
                chain.migrations(),
                chain.faults(),
                Optional.of(reason));
    }

    /** Options as they are where the user sets none. */
    public static CheckOptions options() {
        return new CheckOptions(DowngradePolicy.DECLARED, Map.of(), List.of(), Optional.empty(), Baseline.none());
    }

    /** Default options with waivers. */
    public static CheckOptions waiving(Waiver... waivers) {
        return new CheckOptions(
                DowngradePolicy.DECLARED, Map.of(), List.of(waivers), Optional.empty(), Baseline.none());
    }

    /** What a server said of a statement. */
    public static ServerMessage said(String sqlState, String message, String statement) {
        return new ServerMessage(
                Optional.of(sqlState),
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(statement));
    }

    /** The same with a detail line. */
    public static ServerMessage detailed(String sqlState, String message, String detail, String statement) {
        return new ServerMessage(
                Optional.of(sqlState),
                message,
                Optional.of(detail),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(statement));
    }

    /** The failure of a revision. */
    public static RunFailure failure(String id, ServerMessage message) {
        return new RunFailure(Optional.of(key(id)), message, 4);
    }

    /** A schema object by kind and name, without attributes. */
    public static SchemaObject object(ObjectKind kind, String name) {
        return new SchemaObject(new ObjectKey(kind, name), List.of(), new TreeMap<>());
    }

    /** An object that came. */
    public static SchemaChange added(ObjectKind kind, String name) {
        return new SchemaChange.Added(object(kind, name));
    }

    /** A schema of objects without attributes. */
    public static SchemaSnapshot schema(SchemaObject... objects) {
        TreeMap<ObjectKey, SchemaObject> byKey = new TreeMap<>();
        for (SchemaObject object : objects) {
            byKey.put(object.key(), object);
        }
        return new SchemaSnapshot(byKey, Map.of(), new TreeMap<>());
    }

    /** A first way up that went well, to a head where each object was created by a revision. */
    public static UpgradeFacts wentUp(Map<SchemaObject, String> creators) {
        Map<ObjectKey, String> keys = new TreeMap<>();
        creators.forEach((object, id) -> keys.put(object.key(), key(id)));
        return new UpgradeFacts(
                Optional.empty(),
                schema(creators.keySet().toArray(new SchemaObject[0])),
                keys,
                List.of(),
                Optional.empty());
    }

    /** A way down to base that left things behind. */
    public static DowngradeFacts cameDown(Remnant... remnants) {
        return new DowngradeFacts(
                DowngradeFacts.Extent.TO_BASE, Optional.empty(), Optional.empty(), 0, List.of(), List.of(remnants));
    }

    /** A way down that stopped in the middle. */
    public static DowngradeFacts stuck(RunFailure failure, String standsAt, int tables) {
        return new DowngradeFacts(
                DowngradeFacts.Extent.TO_BASE,
                Optional.of(failure),
                Optional.of(key(standsAt)),
                tables,
                List.of(),
                List.of());
    }

    /** A second way up. */
    public static ReupgradeFacts wentUpAgain(SchemaChange... differences) {
        return new ReupgradeFacts(Optional.empty(), new SchemaDiff(List.of(differences)));
    }

    /** A second way up that failed. */
    public static ReupgradeFacts failedAgain(RunFailure failure) {
        return new ReupgradeFacts(Optional.of(failure), new SchemaDiff(List.of()));
    }

    /** A round trip without phases and revisions, for checks that look at its three ways alone. */
    public static RoundTripResult trip(
            UpgradeFacts up, DowngradeFacts down, ReupgradeFacts again, PhaseResult... phases) {
        return new RoundTripResult(
                Optional.of("17.11"),
                List.of(phases),
                List.of(),
                List.of(),
                Optional.of(up),
                Optional.of(down),
                Optional.of(again),
                Optional.empty(),
                List.of());
    }

    /** What the stairway showed of a revision that neither failed half-way nor differs the second time. */
    public static StairwayStep step(String id, StepOutcome outcome) {
        return step(id, outcome, List.of(), List.of());
    }

    /** The same, with what differs after the second upgrade and what a failed step did all the same. */
    public static StairwayStep step(
            String id, StepOutcome outcome, List<SchemaChange> again, List<SchemaChange> halfDone) {
        return new StairwayStep(
                key(id),
                outcome,
                new SchemaDiff(again),
                new SchemaDiff(halfDone),
                OptionalLong.of(12),
                OptionalLong.of(5));
    }

    /** It came out, and these changes stayed. */
    public static StepOutcome leftTrace(SchemaChange... changes) {
        return new StepOutcome.LeftTrace(new SchemaDiff(List.of(changes)));
    }

    /** A round trip with a stairway beside it; what became of each revision is what that saw. */
    public static RoundTripResult beside(RoundTripResult trip, StairwayStep... steps) {
        return new RoundTripResult(
                trip.databaseVersion(),
                trip.phases(),
                List.of(steps).stream()
                        .map(step -> new RevisionResult(
                                step.key(), step.outcome(), step.upgradeMillis(), step.downgradeMillis()))
                        .toList(),
                trip.unclean(),
                trip.upgrade(),
                trip.downgrade(),
                trip.reupgrade(),
                Optional.of(new StairwayFacts(List.of(steps), List.of(), 0)),
                trip.superuserNeeds());
    }
}
