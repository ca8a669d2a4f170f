package io.github.migrationverify.roundtrip;

import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the way down may go: not through a revision without a way down, and not below the floor. */
final class Itinerary {

    private final Map<String, Migration> migrations = new LinkedHashMap<>();
    private final Set<String> atOrBelowFloor = new HashSet<>();
    private final Optional<String> floor;
    private final RevisionGraph graph;

    Itinerary(SourceReading reading, Optional<String> floor) {
        this.floor = floor;
        this.graph = reading.graph();
        boolean below = floor.isPresent();
        for (Migration migration : reading.migrations()) {
            migrations.put(migration.key(), migration);
            if (below) {
                atOrBelowFloor.add(migration.key());
            }
            below = below && !floor.equals(Optional.of(migration.key()));
        }
    }

    /** Whether the way down leaves this revision where it is because of the floor. */
    boolean atOrBelowFloor(String key) {
        return atOrBelowFloor.contains(key);
    }

    /** Why the way down ends at this revision; empty where it goes through. */
    Optional<String> stop(String key) {
        if (floor.equals(Optional.of(key))) {
            return Optional.of("it is the floor");
        }
        return Optional.ofNullable(migrations.get(key)).flatMap(Migration::barrier);
    }

    /** Whether what this revision made stays when others are reverted. */
    boolean stays(String key) {
        return Optional.ofNullable(migrations.get(key))
                .flatMap(migration -> migration.wayDown().stays())
                .isPresent();
    }

    /** The revision that the way down is expected to stop at, before anything has run; empty for down to base. */
    Optional<String> expectedStop() {
        return lastStop(migrations.values().stream()
                .filter(Migration::active)
                .map(Migration::key)
                .toList());
    }

    /** The newest of these revisions, oldest first, that the way down stops at; empty for down to base. */
    Optional<String> lastStop(List<String> applied) {
        for (int index = applied.size() - 1; index >= 0; index--) {
            if (stop(applied.get(index)).isPresent()) {
                return Optional.of(applied.get(index));
            }
        }
        return Optional.empty();
    }

    /** What people call this revision. */
    String nameOf(String key) {
        return graph.nameOf(key);
    }

    int activeRevisions() {
        return (int) migrations.values().stream().filter(Migration::active).count();
    }
}
