package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what the way down of the whole chain did not put back: a finding for each revision to look at.
 *
 * @param chain the chain
 * @param result what the round trip showed
 */
record RemnantChecks(Chain chain, RoundTripResult result) {

    private static final int MOST_NAMED = 5;

    private record Group(FindingCode code, Optional<String> suspect) {

        static Group of(Remnant remnant) {
            boolean cluster = remnant.change().key().kind().ofTheCluster();
            return new Group(cluster ? FindingCode.CLUSTER_RESIDUE : FindingCode.BASE_NOT_EMPTY, remnant.suspect());
        }
    }

    List<Observation> of(List<Remnant> remnants) {
        Map<Group, List<Remnant>> groups =
                remnants.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        List<Observation> observations = new ArrayList<>();
        groups.forEach((group, members) -> observations.add(observation(group, members)));
        return observations;
    }

    private Observation observation(Group group, List<Remnant> remnants) {
        List<SchemaChange> changes = remnants.stream().map(Remnant::change).toList();
        String message = "After the downgrade to " + destination() + ", "
                + Wording.list(remnants.stream().map(this::sentence).toList(), MOST_NAMED) + "; expected the "
                + (group.code() == FindingCode.CLUSTER_RESIDUE ? "cluster" : "schema")
                + " that was there before the upgrade.";
        return Observation.of(group.code(), message, RoundTripRemedies.undoAll(chain, group.suspect(), changes))
                .about(chain, group.suspect())
                .object(changes.get(0).key().toString())
                .with("Differences", new SchemaDiff(changes).describe())
                .with(ReupgradeChecks.consequences(result, remnants));
    }

    private String sentence(Remnant remnant) {
        String author = remnant.createdBy()
                .map(key -> ", created by revision " + chain.titled(key))
                .or(() -> remnant.writtenBy().map(key -> ", last written by revision " + chain.titled(key)))
                .orElse("");
        return remnant.change().key() + " " + RoundTripRemedies.fate(remnant.change()) + author;
    }

    private String destination() {
        return result.phases().stream()
                .map(PhaseResult::stoppedAt)
                .flatMap(Optional::stream)
                .findFirst()
                .map(key -> "revision " + chain.name(key))
                .orElse("base");
    }
}
