package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.UpgradeFacts;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a round trip showed to be wrong; one finding for one cause, whichever phases failed of it. */
final class RoundTripChecks {

    private static final int MOST_NAMED = 5;

    private final Chain chain;
    private final RoundTripResult result;
    private final Map<ObjectKey, String> creators;

    private RoundTripChecks(Chain chain, RoundTripResult result) {
        this.chain = chain;
        this.result = result;
        this.creators = result.upgrade().map(UpgradeFacts::creators).orElse(Map.of());
    }

    static List<Observation> of(Chain chain, RoundTripResult result) {
        RoundTripChecks checks = new RoundTripChecks(chain, result);
        List<Observation> observations = new ArrayList<>();
        observations.addAll(checks.unclean());
        observations.addAll(checks.privileges());
        observations.addAll(OneCause.of(StairwayChecks.of(chain, result, checks.creators), checks.ofTheChain()));
        observations.addAll(ModelChecks.of(chain, result));
        observations.addAll(checks.unmodelled());
        return observations;
    }

    private List<Observation> ofTheChain() {
        List<Observation> observations = new ArrayList<>(upgrade());
        observations.addAll(DowngradeChecks.of(chain, result, creators));
        observations.addAll(ReupgradeChecks.of(chain, result, creators));
        return observations;
    }

    private List<Observation> unclean() {
        List<ObjectKey> objects = result.unclean();
        if (objects.isEmpty()) {
            return List.of();
        }
        List<String> names = objects.stream().map(ObjectKey::toString).toList();
        String message = "The database is not clean before the first revision: it holds "
                + Wording.list(names, MOST_NAMED) + "; expected no object.";
        return List.of(Observation.of(FindingCode.DATABASE_NOT_CLEAN, message, RoundTripRemedies.cleanDatabase())
                .object(names.get(0))
                .with("Objects", String.join("\n", names)));
    }

    private List<Observation> upgrade() {
        return result.upgrade().flatMap(UpgradeFacts::failure).stream()
                .map(failure -> failed(failure))
                .toList();
    }

    private Observation failed(RunFailure failure) {
        return new FailedStep(chain, Direction.UPGRADE, failure, creators).observation(StairwayChecks.APPLY);
    }

    private List<Observation> privileges() {
        return result.superuserNeeds().stream().map(this::needsSuperuser).toList();
    }

    private Observation needsSuperuser(RunFailure failure) {
        FailedStep step = new FailedStep(chain, Direction.UPGRADE, failure, creators);
        String subject =
                failure.revision().map(chain::titled).map("Revision "::concat).orElse("The chain");
        String message = subject + " needs a superuser: "
                + Wording.firstLine(failure.message().message())
                + "; expected it to run as the database's owner (databaseRole=owner).";
        return step.observation(FindingCode.NEEDS_SUPERUSER, message);
    }

    private List<Observation> unmodelled() {
        return result.upgrade().stream()
                .flatMap(way -> way.head().unmodelled().entrySet().stream())
                .map(entry -> Observation.of(
                                FindingCode.UNMODELLED_OBJECT,
                                Wording.count(entry.getValue(), "object") + " of " + entry.getKey()
                                        + " at head are of a kind that the snapshot does not hold; expected every object to be compared.",
                                RoundTripRemedies.checkByHand(entry.getKey()))
                        .object(entry.getKey()))
                .collect(Collectors.toList());
    }
}
