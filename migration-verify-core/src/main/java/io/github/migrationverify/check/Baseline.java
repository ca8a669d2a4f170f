package io.github.migrationverify.check;

import java.util.Comparator;
import java.util.List;

/**
 * The findings that a project had when it took this tool up: accepted, each until it is mended.
 *
 * @param entries one for each thing found, sorted by code, revision and object
 */
public record Baseline(List<BaselineEntry> entries) {

    /** Sorts the entries. */
    public Baseline {
        entries = entries.stream()
                .sorted(Comparator.comparing(BaselineEntry::identity))
                .toList();
    }

    /** {@return the baseline of a project that has none} */
    public static Baseline none() {
        return new Baseline(List.of());
    }

    /** {@return how many entries have no reason yet} */
    public long withoutReason() {
        return entries.stream().filter(entry -> entry.reason().isEmpty()).count();
    }
}
