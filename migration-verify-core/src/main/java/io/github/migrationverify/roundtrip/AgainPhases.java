package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The phases up to head once more. */
final class AgainPhases {

    private static final SchemaDiff SAME = new SchemaDiff(List.of());

    private final Itinerary itinerary;
    private final PhaseClock clock;

    AgainPhases(Itinerary itinerary, PhaseClock clock) {
        this.itinerary = itinerary;
        this.clock = clock;
    }

    /** Upgrades the site from where it stands to the head that was seen before. */
    Reascent upgrade(Site site, Ascent first) {
        clock.start(Phase.RE_UPGRADE);
        int pending = itinerary.activeRevisions() - site.applied().size();
        Walk walk = site.walker().up(clock.counter(Phase.RE_UPGRADE, Math.max(pending, 0)));
        SchemaSnapshot head = site.picture();
        Optional<String> fault = walk.fault(itinerary::nameOf);
        if (fault.isEmpty() && !site.applied().containsAll(first.applied())) {
            fault = Optional.of("the tool reported success and its history holds less than the first time");
        }
        clock.end(Phase.RE_UPGRADE, fault, walk.ran(), Site.tables(head), Optional.empty());
        return new Reascent(walk, new ReupgradeFacts(walk.failure(), compare(first.head(), head, fault)));
    }

    void skip(String reason) {
        clock.skip(Phase.RE_UPGRADE, reason);
        clock.skip(Phase.SCHEMA_IDENTICAL, reason);
    }

    private SchemaDiff compare(SchemaSnapshot first, SchemaSnapshot second, Optional<String> fault) {
        clock.start(Phase.SCHEMA_IDENTICAL);
        SchemaDiff difference = fault.isPresent() ? SAME : SchemaDiff.between(first, second);
        Optional<String> verdict = fault.map(reason -> "head was not reached again");
        if (verdict.isEmpty() && !difference.isEmpty()) {
            verdict = Optional.of(
                    "differences from the first time: " + difference.changes().size());
        }
        clock.end(Phase.SCHEMA_IDENTICAL, verdict, OptionalInt.empty(), Site.tables(second), Optional.empty());
        return difference;
    }
}
