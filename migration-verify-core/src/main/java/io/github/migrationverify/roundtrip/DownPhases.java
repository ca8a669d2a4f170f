package io.github.migrationverify.roundtrip;

import io.github.migrationverify.roundtrip.DowngradeFacts.Extent;
import io.github.migrationverify.schema.CatalogRow;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaChange.Effect;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The phases from head back to what was before. */
final class DownPhases {

    private final Site site;
    private final Itinerary itinerary;
    private final PhaseClock clock;
    private final Provenance provenance;

    DownPhases(Site site, Itinerary itinerary, PhaseClock clock, Provenance provenance) {
        this.site = site;
        this.itinerary = itinerary;
        this.clock = clock;
        this.provenance = provenance;
    }

    Descent downgrade(Ascent ascent) {
        clock.start(Phase.DOWNGRADE);
        int revisions = ascent.revisionsToRevert();
        MarkingListener listener = new MarkingListener(
                clock.counter(Phase.DOWNGRADE, revisions), provenance, Optional.empty(), site::picture);
        Walk walk = revisions == 0 ? Walk.NOWHERE : site.walker().down(revisions, listener);
        listener.settle();
        List<String> history = site.applied();
        List<String> kept = walk.failure().isPresent() ? List.of() : kept(ascent, revisions, history);
        SchemaSnapshot after = site.picture();
        Optional<String> fault = kept.isEmpty()
                ? walk.fault(itinerary::nameOf)
                : Optional.of("the tool reported success, and reverted revisions that its history still holds are: "
                        + String.join(", ", kept.stream().map(itinerary::nameOf).toList()));
        clock.end(Phase.DOWNGRADE, fault, walk.ran(), Site.tables(after), ascent.stop());
        List<Remnant> remnants = verifyNothingRemains(ascent, fault, after);
        return new Descent(walk, facts(ascent, walk, kept, history, after, remnants));
    }

    private static List<String> kept(Ascent ascent, int revisions, List<String> history) {
        Set<String> expected = new HashSet<>(ascent.afterReverting(revisions));
        return history.stream().filter(key -> !expected.contains(key)).toList();
    }

    private List<Remnant> verifyNothingRemains(Ascent ascent, Optional<String> downgradeFault, SchemaSnapshot after) {
        if (ascent.goal().isEmpty()) {
            clock.skip(Phase.NOTHING_REMAINS, "the state at which the way down stopped was not seen on the way up");
            return List.of();
        }
        clock.start(Phase.NOTHING_REMAINS);
        SchemaDiff diff = SchemaDiff.between(ascent.goal().get(), after);
        List<Remnant> remnants = downgradeFault.isPresent() ? List.of() : remnants(diff, after);
        Optional<String> fault = downgradeFault.map(reason -> "the downgrade did not get to its end");
        if (fault.isEmpty() && !remnants.isEmpty()) {
            fault = Optional.of("differences from the state that should be there again: " + remnants.size());
        }
        clock.end(Phase.NOTHING_REMAINS, fault, OptionalInt.empty(), Site.tables(after), Optional.empty());
        return remnants;
    }

    private List<Remnant> remnants(SchemaDiff diff, SchemaSnapshot after) {
        return diff.changes().stream()
                .map(change -> remnant(change, after))
                .filter(remnant -> remnant.suspect().filter(itinerary::stays).isEmpty())
                .toList();
    }

    private Remnant remnant(SchemaChange change, SchemaSnapshot after) {
        Optional<CatalogRow> row = Optional.ofNullable(after.rows().get(change.key()));
        Optional<String> creator =
                row.filter(found -> change.effect() == Effect.ADDED).flatMap(provenance::createdBy);
        return new Remnant(change, creator, row.flatMap(provenance::writtenBy));
    }

    private static DowngradeFacts facts(
            Ascent ascent,
            Walk walk,
            List<String> kept,
            List<String> history,
            SchemaSnapshot after,
            List<Remnant> remnants) {
        return new DowngradeFacts(
                ascent.stop().isPresent() ? Extent.TO_STOP : Extent.TO_BASE,
                walk.failure(),
                history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1)),
                Site.tables(after).orElse(0),
                kept,
                remnants);
    }
}
