package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.DowngradePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How facts are to be judged.
 *
 * @param downgrades what is expected of the way down
 * @param severities severities that differ from the default ones
 * @param waivers findings that are accepted
 * @param revisionIdPattern what a revision's id must match as a whole; empty where ids are not checked
 * @param baseline findings that are accepted until they are mended
 */
public record CheckOptions(
        DowngradePolicy downgrades,
        Map<FindingCode, Severity> severities,
        List<Waiver> waivers,
        Optional<Pattern> revisionIdPattern,
        Baseline baseline) {

    /** Copies the collections. */
    public CheckOptions {
        severities = Map.copyOf(severities);
        waivers = List.copyOf(waivers);
    }

    /**
     * The same with another baseline.
     *
     * @param other the baseline
     * @return the options
     */
    public CheckOptions with(Baseline other) {
        return new CheckOptions(downgrades, severities, waivers, revisionIdPattern, other);
    }
}
