package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who answers to which reference. */
final class ReferenceIndex {

    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, List<String>> keysByName = new HashMap<>();

    /**
     * Indexes a chain.
     *
     * @param declarations for each node its declarations, all with the same key; a revision answers to the names of all
     */
    ReferenceIndex(List<List<Revision>> declarations) {
        for (List<Revision> same : declarations) {
            String key = same.get(0).key();
            nodes.put(key, nodes.size());
            same.stream()
                    .flatMap(declaration -> declaration.names().stream())
                    .distinct()
                    .forEach(name -> keysByName.merge(name, List.of(key), ReferenceIndex::append));
        }
        keysByName.replaceAll((name, keys) -> List.copyOf(keys));
    }

    private static List<String> append(List<String> keys, List<String> more) {
        List<String> all = keys.size() == 1 ? new ArrayList<>(keys) : keys;
        all.addAll(more);
        return all;
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** {@return the number of the node with a key that {@link #has} knows} */
    int node(String key) {
        return Objects.requireNonNull(nodes.get(key), key);
    }

    /** {@return keys of those who answer: the owner of the key, else the owners of the name; one shared list a name} */
    List<String> answersTo(String reference) {
        return has(reference) ? List.of(reference) : keysByName.getOrDefault(reference, List.of());
    }
}
