package io.github.migrationverify.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that a wrong name was perhaps meant to be. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /** The nearest candidates by edit distance, at most three, the nearest first; none that is too far to be meant. */
    static List<String> to(String wrong, Collection<String> candidates) {
        int limit = Math.max(2, wrong.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String word = wrong.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .map(candidate -> Map.entry(distance.apply(word, candidate.toLowerCase(Locale.ROOT)), candidate))
                .filter(entry -> entry.getKey() >= 0)
                .sorted(Map.Entry.<Integer, String>comparingByKey()
                        .thenComparing(Map.Entry.comparingByValue(Comparator.naturalOrder())))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }
}
