package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One run under judgement: what its checks saw, with severities and waivers. */
final class Judgement {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place, Judgement::comparePlaces)
            .thenComparing(Finding::code);

    private final CheckOptions options;
    private final Chain chain;
    private final Optional<RoundTripResult> roundTrip;

    Judgement(CheckOptions options, Chain chain, Optional<RoundTripResult> roundTrip) {
        this.options = options;
        this.chain = chain;
        this.roundTrip = roundTrip;
    }

    List<Finding> findings() {
        List<Observation> observations = new ArrayList<>();
        observations.addAll(GraphChecks.of(chain));
        observations.addAll(SourceChecks.of(chain, options));
        roundTrip.ifPresent(result -> observations.addAll(RoundTripChecks.of(chain, result)));
        Waivers waivers = new Waivers(options.waivers(), chain);
        observations.addAll(waivers.stale(observations, new Coverage(options, roundTrip)));
        return observations.stream()
                .map(observation -> observation.judged(
                        severity(observation.code()), blames(observation.code()), waivers.reason(observation)))
                .sorted(WORST_FIRST)
                .toList();
    }

    private Severity severity(FindingCode code) {
        boolean demanded = code == FindingCode.NO_DOWNGRADE && options.downgrades() == DowngradePolicy.REQUIRED;
        return options.severities().getOrDefault(code, demanded ? Severity.ERROR : code.defaultSeverity());
    }

    private Finding.Blames blames(FindingCode code) {
        return switch (code.speaks()) {
            case OF_THE_CHAIN -> Finding.Blames.CHAIN;
            case OF_THE_WAY_DOWN -> Finding.Blames.WAY_DOWN;
            case OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE ->
                cameDownImperfectly() ? Finding.Blames.WAY_DOWN : Finding.Blames.CHAIN;
        };
    }

    /** A finding about no place in particular comes before those that have one. */
    private static int comparePlaces(Optional<Place> one, Optional<Place> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    private boolean cameDownImperfectly() {
        return roundTrip
                .flatMap(RoundTripResult::downgrade)
                .filter(way -> !way.perfect())
                .isPresent();
    }
}
