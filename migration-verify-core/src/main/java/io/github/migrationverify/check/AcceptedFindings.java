package io.github.migrationverify.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A baseline, matched against what a run saw. */
final class AcceptedFindings {

    private static final int MESSAGE_WIDTH = 300;

    private final Chain chain;
    private final Map<FindingIdentity, BaselineEntry> entries = new LinkedHashMap<>();

    AcceptedFindings(Baseline baseline, Chain chain) {
        this.chain = chain;
        baseline.entries().forEach(entry -> entries.put(byKey(entry.identity()), entry));
    }

    /** The reason of the entry that covers an observation; of several alike, no more than the entry counts. */
    Optional<String> reason(Observation seen, Map<FindingIdentity, Integer> counts) {
        FindingIdentity identity = FindingIdentity.of(seen);
        Optional<BaselineEntry> entry = Optional.ofNullable(entries.get(identity));
        int times = entry.isPresent() ? counts.merge(identity, 1, Integer::sum) : 0;
        return entry.filter(found -> times <= found.count()).map(BaselineEntry::waived);
    }

    /** The entries that no longer occur, or less often, of those that the run could have shown. */
    List<Observation> stale(List<Observation> seen, Predicate<FindingIdentity> couldShow) {
        Map<FindingIdentity, Integer> counts = counts(seen);
        List<Observation> stale = new ArrayList<>();
        entries.forEach((identity, entry) -> {
            int found = counts.getOrDefault(identity, 0);
            if (found < entry.count() && couldShow.test(identity)) {
                stale.add(observe(identity, entry, found));
            }
        });
        return stale;
    }

    /** What is to be entered after a run: what was seen, and what it could not have shown. */
    BaselineRenewal renewed(List<Observation> seen, Predicate<FindingIdentity> couldShow) {
        Map<FindingIdentity, BaselineEntry> present = new LinkedHashMap<>();
        seen.forEach(one ->
                present.merge(FindingIdentity.of(one), entry(one), (first, again) -> first.count(first.count() + 1)));
        entries.forEach((identity, entry) -> {
            int found = Optional.ofNullable(present.get(identity))
                    .map(BaselineEntry::count)
                    .orElse(0);
            int count = couldShow.test(identity) ? found : Math.max(found, entry.count());
            if (count > 0) {
                present.put(
                        identity, new BaselineEntry(identity, count, entry.message(), entry.reason(), entry.place()));
            }
        });
        int kept = (int) present.keySet().stream().filter(entries::containsKey).count();
        Baseline renewed = new Baseline(List.copyOf(present.values()));
        return new BaselineRenewal(
                renewed,
                present.size() - kept,
                kept,
                entries.size() - kept,
                0,
                !renewed.equals(new Baseline(List.copyOf(entries.values()))));
    }

    private static Map<FindingIdentity, Integer> counts(List<Observation> seen) {
        Map<FindingIdentity, Integer> counts = new HashMap<>();
        seen.forEach(one -> counts.merge(FindingIdentity.of(one), 1, Integer::sum));
        return counts;
    }

    private static BaselineEntry entry(Observation seen) {
        return new BaselineEntry(
                FindingIdentity.of(seen),
                1,
                Wording.shortened(seen.message(), MESSAGE_WIDTH),
                Optional.empty(),
                Optional.empty());
    }

    /** Revisions that are named in another unambiguous way are known by their keys. */
    private FindingIdentity byKey(FindingIdentity named) {
        return new FindingIdentity(
                named.code(),
                named.revision().map(this::key),
                named.revisions().stream().map(this::key).toList(),
                named.object(),
                named.file());
    }

    private String key(String reference) {
        List<String> keys = chain.answeringTo(reference);
        return keys.size() == 1 ? keys.get(0) : reference;
    }

    private Observation observe(FindingIdentity identity, BaselineEntry entry, int found) {
        String message = "The baseline's entry for " + identity.code().id() + subject(identity) + " "
                + why(identity, entry, found) + "; expected each entry to be found.";
        Observation stale = Observation.of(
                        FindingCode.STALE_BASELINE,
                        message,
                        "Run mvn migration-verify:baseline, which drops what is mended and keeps the rest with its reasons,"
                                + " and commit the file.")
                .with("What it said", entry.message())
                .about(chain, identity.revision().filter(this::isInChain));
        return entry.place().map(stale::at).orElse(stale);
    }

    private String why(FindingIdentity identity, BaselineEntry entry, int found) {
        boolean gone = Stream.concat(identity.revision().stream(), identity.revisions().stream())
                .anyMatch(key -> !isInChain(key));
        if (gone) {
            return "is about a revision that the chain does not have";
        }
        return found == 0
                ? "no longer occurs: this run found no such thing"
                : "counts " + entry.count() + ", and this run found " + found;
    }

    private boolean isInChain(String key) {
        return chain.migration(key).isPresent();
    }

    private String subject(FindingIdentity identity) {
        List<String> names = identity.revisions().stream().map(chain::name).toList();
        String revisions = names.isEmpty() ? "" : " of revisions " + Wording.list(names, 5);
        return identity.revision().map(key -> " of revision " + chain.name(key)).orElse(revisions)
                + identity.object().map(" and "::concat).orElse("")
                + identity.file().map(" of file "::concat).orElse("");
    }
}
