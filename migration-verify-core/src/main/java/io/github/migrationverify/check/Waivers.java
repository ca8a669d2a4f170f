package io.github.migrationverify.check;

import io.github.migrationverify.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The waivers of a project, matched against what was observed. */
final class Waivers {

    private final List<Waiver> waivers;
    private final Chain chain;
    private final AgainstGit git;

    Waivers(List<Waiver> waivers, Chain chain, AgainstGit git) {
        this.waivers = waivers;
        this.chain = chain;
        this.git = git;
    }

    /** The reason of the first waiver that covers an observation. */
    Optional<String> reason(Observation observation) {
        return waivers.stream()
                .filter(waiver -> covers(waiver, observation))
                .map(Waiver::reason)
                .findFirst();
    }

    /** The waivers that cover nothing, of those that could have. */
    List<Observation> stale(List<Observation> observations, Coverage coverage) {
        Predicate<Waiver> covering = waiver -> observations.stream().anyMatch(seen -> covers(waiver, seen));
        List<Observation> stale = new ArrayList<>();
        for (Waiver waiver : waivers) {
            boolean lost = waiver.revision().filter(this::answersToNothing).isPresent();
            if (lost || (coverage.covers(waiver.code()) && !covering.test(waiver))) {
                stale.add(observe(waiver));
            }
        }
        return stale;
    }

    private boolean covers(Waiver waiver, Observation observation) {
        return waiver.code() == observation.code()
                && (waiver.revision().isEmpty()
                        || waiver.revision().flatMap(this::key).equals(observation.revision()));
    }

    private Optional<String> key(String reference) {
        List<String> keys = answeringTo(reference);
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.of(reference);
    }

    private boolean answersToNothing(String reference) {
        return answeringTo(reference).size() != 1;
    }

    /** One that is gone still answers to its name, so that a finding about that can be waived. */
    private List<String> answeringTo(String reference) {
        List<String> keys = chain.answeringTo(reference);
        return keys.isEmpty()
                ? git.parting().stream()
                        .flatMap(parting -> parting.chain().find(reference).stream())
                        .map(Revision::key)
                        .toList()
                : keys;
    }

    private Observation observe(Waiver waiver) {
        String subject = "The waiver for " + waiver.code().id()
                + waiver.revision().map(revision -> " of revision " + revision).orElse("");
        String message = subject + " covers nothing: " + why(waiver) + "; expected a waiver to cover a finding.";
        Observation observation = Observation.of(
                        FindingCode.STALE_WAIVER,
                        message,
                        "Remove the waiver, or correct its code and revision, before it hides something new.")
                .with("Reason given", waiver.reason());
        return waiver.revision()
                .map(this::answeringTo)
                .filter(keys -> keys.size() == 1)
                .map(keys -> observation.about(chain, keys.get(0)))
                .orElse(observation);
    }

    private String why(Waiver waiver) {
        int answering = waiver.revision().map(this::answeringTo).map(List::size).orElse(1);
        if (answering == 0) {
            return "no revision of the chain answers to " + waiver.revision().orElse("");
        }
        return answering == 1
                ? "this run found no such thing"
                : Wording.count(answering, "revision") + " of the chain answer to "
                        + waiver.revision().orElse("");
    }
}
