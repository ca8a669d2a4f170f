package io.github.migrationverify.report;

import io.github.migrationverify.check.Wording;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the revisions of a chain, counted. */
final class Outcomes {

    private final Map<String, Long> counts;

    Outcomes(List<RevisionResult> revisions) {
        this.counts = revisions.stream()
                .collect(Collectors.groupingBy(
                        result -> result.outcome().id(), LinkedHashMap::new, Collectors.counting()));
    }

    /** How many restored the state before them. */
    long restored() {
        return counts.getOrDefault(StepOutcome.Restored.ID, 0L);
    }

    /** Such as {@code 126 restored, 1 failed, 1 irreversible}: the restored first, the others as they come. */
    String words() {
        List<String> words = new ArrayList<>();
        words.add(restored() + " restored");
        counts.forEach((id, count) -> {
            if (!id.equals(StepOutcome.Restored.ID)) {
                words.add(count + " " + id.toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        });
        return String.join(", ", words);
    }

    /** Such as {@code 126 of 128 revisions}. */
    String restoredOfAll() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return restored() + " of " + Wording.count(all, "revision");
    }
}
