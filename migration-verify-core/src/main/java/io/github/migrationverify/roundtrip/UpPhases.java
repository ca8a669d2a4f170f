package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.RevisionRun;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The phases from the clean database to the schema at head. */
final class UpPhases {

    private final Site site;
    private final Itinerary itinerary;
    private final PhaseClock clock;
    private final Provenance provenance;

    UpPhases(Site site, Itinerary itinerary, PhaseClock clock, Provenance provenance) {
        this.site = site;
        this.itinerary = itinerary;
        this.clock = clock;
        this.provenance = provenance;
    }

    /** Objects that stand in the database although nobody put them there; what {@code initSql} put there is as it should be. */
    List<ObjectKey> verifyClean(SchemaSnapshot empty, Optional<String> initSql) {
        clock.start(Phase.CLEAN_DATABASE);
        List<ObjectKey> unclean = initSql.isPresent()
                ? List.of()
                : empty.objects().keySet().stream()
                        .filter(key -> key.kind().compareTo(ObjectKind.TABLE) >= 0)
                        .toList();
        Optional<String> fault = Optional.of("objects that stand in it before the first revision: " + unclean.size())
                .filter(text -> !unclean.isEmpty());
        clock.end(Phase.CLEAN_DATABASE, fault, OptionalInt.empty(), Site.tables(empty), Optional.empty());
        return unclean;
    }

    Ascent upgrade(SchemaSnapshot empty) {
        clock.start(Phase.UPGRADE);
        Optional<String> expectedStop = itinerary.expectedStop();
        MarkingListener listener = new MarkingListener(
                clock.counter(Phase.UPGRADE, itinerary.activeRevisions()), provenance, expectedStop, site::picture);
        Walk walk = site.walker().up(listener);
        listener.settle();
        List<String> applied = site.applied();
        SchemaSnapshot head = site.picture();
        clock.end(Phase.UPGRADE, walk.fault(itinerary::nameOf), walk.ran(), Site.tables(head), Optional.empty());

        Optional<String> stop = itinerary.lastStop(applied);
        Optional<SchemaSnapshot> goal =
                stop.isEmpty() ? Optional.of(empty) : listener.atStop().filter(picture -> stop.equals(expectedStop));
        return new Ascent(walk, applied, head, stop, goal);
    }

    /** The tool's history must hold what the tool says it applied, and the application's models be what it made. */
    Optional<ModelComparison> checkSchema(Ascent ascent) {
        clock.start(Phase.SCHEMA_CHECK);
        Set<String> recorded = new HashSet<>(ascent.applied());
        List<String> lost = ascent.walk().revisions().stream()
                .filter(run -> run.effect() != RevisionRun.Effect.SKIPPED)
                .map(RevisionRun::key)
                .filter(key -> !recorded.contains(key))
                .map(itinerary::nameOf)
                .toList();
        Optional<String> fault = ascent.walk().failure().map(failure -> "the upgrade did not reach head");
        if (!lost.isEmpty()) {
            fault = Optional.of("the tool's history does not hold what it applied: " + String.join(", ", lost));
        }
        Optional<ModelComparison> models =
                ascent.walk().failure().isPresent() ? Optional.empty() : site.compareModels();
        int differences = models.map(made -> made.differences().size()).orElse(0);
        if (differences > 0) {
            fault = fault.or(() -> Optional.of("differences between the schema and the models: " + differences));
        }
        clock.end(Phase.SCHEMA_CHECK, fault, OptionalInt.empty(), Site.tables(ascent.head()), Optional.empty());
        return models;
    }
}
