package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.CatalogRow;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The whole schema by address, history tables included, so that what is at some addresses can be replaced. */
final class FollowedPicture {

    private final Map<Address, List<CatalogObject>> byAddress;
    private final Map<ObjectKey, SchemaObject> byKey = new HashMap<>();
    private final HistoryTables historyTables;

    FollowedPicture(Collection<CatalogObject> all, HistoryTables historyTables) {
        this.byAddress =
                all.stream().collect(Collectors.groupingBy(CatalogObject::address, HashMap::new, Collectors.toList()));
        all.forEach(one -> byKey.put(one.key(), one.object()));
        this.historyTables = historyTables;
    }

    /** The objects at an address; a table comes with its columns. */
    List<CatalogObject> at(Address address) {
        return byAddress.getOrDefault(address, List.of());
    }

    /** Puts what there is now at some addresses in the place of what was there, and tells what has changed by that. */
    SchemaStep replace(Map<Address, List<CatalogObject>> now) {
        Map<Address, List<CatalogObject>> changed = new HashMap<>(now);
        changed.entrySet().removeIf(entry -> objects(at(entry.getKey())).equals(objects(entry.getValue())));
        Map<ObjectKey, SchemaObject> before = shown(changed.keySet());
        now.keySet().forEach(address -> at(address).forEach(one -> byKey.remove(one.key())));
        now.forEach((address, objects) -> {
            if (objects.isEmpty()) {
                byAddress.remove(address);
            } else {
                byAddress.put(address, objects);
            }
            objects.forEach(one -> byKey.put(one.key(), one.object()));
        });
        return new SchemaStep(before, shown(changed.keySet()));
    }

    private static Set<SchemaObject> objects(List<CatalogObject> objects) {
        return objects.stream().map(CatalogObject::object).collect(Collectors.toSet());
    }

    private Map<ObjectKey, SchemaObject> shown(Set<Address> addresses) {
        return addresses.stream()
                .flatMap(address -> at(address).stream())
                .map(CatalogObject::object)
                .filter(object -> !historyTables.own(object, byKey))
                .collect(Collectors.toMap(SchemaObject::key, object -> object, (one, other) -> other));
    }

    /** The picture as all others see it. */
    SchemaSnapshot snapshot(SortedMap<String, Integer> unmodelled) {
        Set<ObjectKey> hidden = new HashSet<>(historyTables.belongings(byKey));
        Map<ObjectKey, CatalogRow> rows = new HashMap<>();
        byAddress.values().stream()
                .flatMap(List::stream)
                .filter(one -> !hidden.contains(one.key()))
                .forEach(one -> rows.put(one.key(), one.row()));
        SortedMap<ObjectKey, SchemaObject> objects = new TreeMap<>(byKey);
        objects.keySet().removeAll(hidden);
        return new SchemaSnapshot(objects, rows, unmodelled);
    }
}
