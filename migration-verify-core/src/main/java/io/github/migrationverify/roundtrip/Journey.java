package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.RunFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All ways that the chain lane went.
 *
 * @param up the first way up
 * @param models the schema at its end against the application's models; empty where that was not head, or for a tool that knows of none
 * @param down the way down; empty where it was not tried
 * @param again the second way up; empty where it was not tried
 */
record Journey(Ascent up, Optional<ModelComparison> models, Optional<Descent> down, Optional<Reascent> again) {

    /** Whether what the way down aimed at was there again. */
    boolean restored() {
        return up.goal().isPresent()
                && down.map(Descent::facts).filter(DowngradeFacts::perfect).isPresent();
    }

    /** One for each revision and refusal: what the first way up needs, the second needs again. */
    List<RunFailure> superuserNeeds() {
        Map<Object, RunFailure> needs = new LinkedHashMap<>();
        Stream.of(Optional.of(up.walk()), down.map(Descent::walk), again.map(Reascent::walk))
                .flatMap(Optional::stream)
                .flatMap(walk -> walk.superuserNeeds().stream())
                .forEach(need -> needs.putIfAbsent(List.of(need.revision(), need.message()), need));
        return List.copyOf(needs.values());
    }
}
