package io.github.migrationverify.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several reasons for which a chain is not run, as one clause. */
public final class RefusalClause {

    private static final int NAMED = 3;

    private RefusalClause() {}

    /**
     * Puts reasons together.
     *
     * @param beginning what the clause begins with, with a colon and a space
     * @param reasons the reasons, the first three of which are named
     * @return the clause; empty where there is no reason
     */
    public static Optional<String> of(String beginning, List<String> reasons) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String more = reasons.size() > NAMED ? "; and " + (reasons.size() - NAMED) + " more" : "";
        return Optional.of(reasons.stream().limit(NAMED).collect(Collectors.joining("; ", beginning, more)));
    }
}
