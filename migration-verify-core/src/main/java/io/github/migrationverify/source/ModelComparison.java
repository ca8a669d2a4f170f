package io.github.migrationverify.source;

import java.util.List;
import java.util.Optional;

/**
 * The schema of a database held against the models of the application's code.
 *
 * @param differences what differs; empty where nothing does or nothing was compared
 * @param notCompared why nothing was compared, as a clause without full stop; empty where it was
 */
public record ModelComparison(List<ModelDifference> differences, Optional<String> notCompared) {

    /** Copies the list. */
    public ModelComparison {
        differences = List.copyOf(differences);
    }

    /**
     * {@return a comparison that could not be made}
     *
     * @param reason why, as a clause without full stop
     */
    public static ModelComparison notMade(String reason) {
        return new ModelComparison(List.of(), Optional.of(reason));
    }
}
