package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run under judgement: what its checks saw, with severities and waivers. */
final class Judgement {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place, Judgement::comparePlaces)
            .thenComparing(Finding::code);

    /** Where one of these was seen, a chain that shows no revision may well have some. */
    private static final Set<FindingCode> HIDE_REVISIONS =
            EnumSet.of(FindingCode.MISSING_FILE, FindingCode.UNREADABLE_FILE, FindingCode.CYCLE);

    private final CheckOptions options;
    private final Chain chain;
    private final Waivers waivers;
    private final Optional<RoundTripResult> roundTrip;
    private final Optional<Guilt> guilt;

    Judgement(CheckOptions options, Chain chain, Optional<RoundTripResult> roundTrip) {
        this.options = options;
        this.chain = chain;
        this.waivers = new Waivers(options.waivers(), chain);
        this.roundTrip = roundTrip;
        this.guilt = roundTrip.map(Guilt::new);
    }

    List<Finding> findings() {
        List<Observation> observations = new ArrayList<>();
        observations.addAll(GraphChecks.of(chain));
        observations.addAll(SourceChecks.of(chain, options));
        if (observations.stream().map(Observation::code).anyMatch(HIDE_REVISIONS::contains)) {
            observations.removeIf(seen -> seen.code() == FindingCode.EMPTY_CHAIN);
        }
        Predicate<Observation> needsNoWayDown = needsNoWayDown();
        List<Observation> excused = observations.stream().filter(needsNoWayDown).toList();
        observations.removeIf(needsNoWayDown);
        roundTrip.ifPresent(result -> observations.addAll(RoundTripChecks.of(chain, result)));
        SourceChecks.refusal(chain).filter(refusal -> unexplained(observations)).ifPresent(observations::add);
        // A waiver that a run without a round trip needs is not stale in a run with one.
        List<Observation> waivable =
                Stream.concat(observations.stream(), excused.stream()).toList();
        observations.addAll(waivers.stale(waivable, new Coverage(options, roundTrip)));
        return observations.stream().map(this::judged).sorted(WORST_FIRST).toList();
    }

    /** The want of a way down of a revision that the round trip is not meant to revert: below the floor, or never run. */
    private Predicate<Observation> needsNoWayDown() {
        Set<Optional<String>> leftOut = roundTrip.map(RoundTripResult::revisions).orElse(List.of()).stream()
                .filter(revision -> revision.outcome() instanceof StepOutcome.Skipped)
                .map(revision -> Optional.of(revision.key()))
                .collect(Collectors.toSet());
        return seen -> seen.code() == FindingCode.NO_DOWNGRADE && leftOut.contains(seen.revision());
    }

    /** Whether nothing that counts says already why the tool refuses: a chain that cannot run is never approved. */
    private boolean unexplained(List<Observation> observations) {
        return observations.stream()
                .map(this::judged)
                .filter(Finding::counts)
                .map(Finding::code)
                .noneMatch(chain.words().keepFromRunning()::contains);
    }

    private Finding judged(Observation observation) {
        FindingCode code = observation.code();
        return observation.judged(severity(code), blames(observation), waivers.reason(observation));
    }

    private Severity severity(FindingCode code) {
        boolean demanded = code == FindingCode.NO_DOWNGRADE && options.downgrades() == DowngradePolicy.REQUIRED;
        return options.severities().getOrDefault(code, demanded ? Severity.ERROR : code.defaultSeverity());
    }

    private Finding.Blames blames(Observation observation) {
        return switch (observation.code().speaks()) {
            case OF_THE_CHAIN -> Finding.Blames.CHAIN;
            case OF_THE_WAY_DOWN -> Finding.Blames.WAY_DOWN;
            case OF_THE_WAY_DOWN_AFTER_AN_IMPERFECT_ONE ->
                afterImperfectWayDown(observation) ? Finding.Blames.WAY_DOWN : Finding.Blames.CHAIN;
        };
    }

    /** A finding about no place in particular comes before those that have one. */
    private static int comparePlaces(Optional<Place> one, Optional<Place> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    /** A revision that the stairway saw come down well has only its way up to blame, whatever else was wrong. */
    private boolean afterImperfectWayDown(Observation observation) {
        boolean cameDownWell = guilt.filter(found ->
                        observation.revision().filter(found::onlyGoingUpAgain).isPresent())
                .isPresent();
        return metLeftover(observation) || (!cameDownWell && cameDownImperfectly());
    }

    private boolean cameDownImperfectly() {
        return roundTrip
                .flatMap(RoundTripResult::downgrade)
                .filter(way -> !way.perfect())
                .isPresent();
    }

    /** What is there already on the second way up was left by the way down, also where no snapshot can show it. */
    private boolean metLeftover(Observation observation) {
        return roundTrip.flatMap(RoundTripResult::downgrade).isPresent() && ReupgradeChecks.metLeftover(observation);
    }
}
