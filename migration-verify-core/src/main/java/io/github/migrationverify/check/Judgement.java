package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final AcceptedFindings accepted;
    private final Optional<RoundTripResult> roundTrip;
    private final Optional<Guilt> guilt;
    private final AgainstGit git;

    Judgement(CheckOptions options, Chain chain, Optional<RoundTripResult> roundTrip, AgainstGit git) {
        this.options = options;
        this.chain = chain;
        this.waivers = new Waivers(options.waivers(), chain, git);
        this.accepted = new AcceptedFindings(options.baseline(), chain);
        this.roundTrip = roundTrip;
        this.git = git;
        this.guilt = roundTrip.map(Guilt::new);
    }

    List<Finding> findings() {
        Seen seen = seen();
        List<Observation> observations = new ArrayList<>(seen.reported());
        Coverage coverage = new Coverage(options, roundTrip, git);
        observations.addAll(waivers.stale(seen.all(), coverage));
        observations.addAll(accepted.stale(seen.all(), couldShow(seen)));
        Map<FindingIdentity, Integer> counts = new HashMap<>();
        return observations.stream()
                .map(seenOne -> judged(seenOne, counts))
                .sorted(WORST_FIRST)
                .toList();
    }

    /**
     * What the baseline becomes: notes are not entered anew, nor what a waiver covers, nor what keeps the tool from running the chain,
     * since such a chain is never approved.
     */
    BaselineRenewal renewal() {
        Seen seen = seen();
        Set<FindingIdentity> before = options.baseline().entries().stream()
                .map(BaselineEntry::identity)
                .collect(Collectors.toSet());
        List<Observation> entered = seen.all().stream()
                .filter(one -> waivers.reason(one).isEmpty())
                .filter(one -> severity(one) != Severity.INFO || before.contains(FindingIdentity.of(one)))
                .toList();
        List<Observation> acceptable =
                entered.stream().filter(one -> !stopsTool(one.code())).toList();
        return accepted.renewed(acceptable, couldShow(seen)).leavingOut(entered.size() - acceptable.size());
    }

    /**
     * What the checks saw.
     *
     * @param reported what is reported
     * @param excused what is not, and is where there is no round trip: accepted for such a run, it is not stale in this one
     */
    private record Seen(List<Observation> reported, List<Observation> excused) {

        List<Observation> all() {
            return Stream.concat(reported.stream(), excused.stream()).toList();
        }

        boolean wholeChain() {
            return reported.stream().map(Observation::code).noneMatch(HIDE_REVISIONS::contains);
        }
    }

    private Seen seen() {
        List<Observation> observations = new ArrayList<>();
        observations.addAll(GraphChecks.of(chain));
        observations.addAll(SourceChecks.of(chain, options));
        observations.addAll(GitChecks.of(chain, git));
        if (observations.stream().map(Observation::code).anyMatch(HIDE_REVISIONS::contains)) {
            observations.removeIf(seen -> seen.code() == FindingCode.EMPTY_CHAIN);
        }
        Predicate<Observation> needsNoWayDown = needsNoWayDown();
        List<Observation> excused = observations.stream().filter(needsNoWayDown).toList();
        observations.removeIf(needsNoWayDown);
        roundTrip.ifPresent(result -> observations.addAll(RoundTripChecks.of(chain, result)));
        SourceChecks.refusal(chain).filter(refusal -> unexplained(observations)).ifPresent(observations::add);
        return new Seen(observations, excused);
    }

    private boolean stopsTool(FindingCode code) {
        boolean refused = chain.reading().refusal().isPresent();
        return refused
                && (code == FindingCode.CHAIN_REFUSED
                        || chain.words().keepFromRunning().contains(code));
    }

    /** Whether the run's silence about a finding means that it is mended. */
    private Predicate<FindingIdentity> couldShow(Seen seen) {
        Coverage coverage = new Coverage(options, roundTrip, git);
        boolean whole = seen.wholeChain();
        return identity -> coverage.covers(identity.code()) && (whole || !identity.namesRevisions());
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
                .map(seen -> judged(seen, new HashMap<>()))
                .filter(Finding::counts)
                .map(Finding::code)
                .noneMatch(chain.words().keepFromRunning()::contains);
    }

    private Finding judged(Observation observation, Map<FindingIdentity, Integer> counts) {
        Optional<String> reason = waivers.reason(observation).or(() -> accepted.reason(observation, counts));
        return observation.judged(severity(observation), blames(observation), reason);
    }

    private Severity severity(Observation observation) {
        return git.notes(observation.revision(), blames(observation)) ? Severity.INFO : severity(observation.code());
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
