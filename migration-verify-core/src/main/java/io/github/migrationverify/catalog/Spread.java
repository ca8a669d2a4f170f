package io.github.migrationverify.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a step touched, and from there on what depends on it: a renamed column changes the text of views whose rows it leaves
 * alone. Goes on only from what has changed in a way that others can show, so that a table to which all others refer does not make
 * each new reference to it as dear as all of them.
 */
final class Spread {

    private final StepReader reader;
    private final FollowedPicture picture;
    private final Set<Address> comeOrGone;
    private final Set<Address> gone;
    private final Set<Long> silentLinks;
    private final Map<Address, List<CatalogObject>> found = new HashMap<>();
    private final Set<Address> left = new HashSet<>();

    Spread(StepReader reader, FollowedPicture picture, TouchedRows touched) {
        this.reader = reader;
        this.picture = picture;
        this.comeOrGone = touched.comeOrGone();
        this.gone = touched.gone();
        // What a function returns or a domain stands for can change under it and show only in what uses it.
        this.silentLinks = Set.of(reader.catalog("pg_proc"), reader.catalog("pg_type"));
    }

    /** The objects that there are now at the addresses that may have changed; an empty list where there is none. */
    Map<Address, List<CatalogObject>> from(Set<Address> touched) throws SQLException {
        gone.forEach(address -> found.put(address, List.of()));
        Map<Address, String> reached = reader.viewers(
                touched.stream().filter(address -> !gone.contains(address)).collect(Collectors.toSet()));
        read(reached);
        Set<Address> next = reached.keySet().stream().filter(this::changed).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            left.addAll(next);
            Set<Address> grown = next.stream().filter(this::onlyGrew).collect(Collectors.toSet());
            Map<Address, String> dependents = reader.dependents(next, grown);
            read(dependents);
            next = dependents.keySet().stream()
                    .filter(address -> silentLinks.contains(address.catalog()) || changed(address))
                    .filter(address -> !left.contains(address))
                    .collect(Collectors.toSet());
        }
        return found;
    }

    private void read(Map<Address, String> addresses) throws SQLException {
        Map<Address, String> unread = new HashMap<>(addresses);
        unread.keySet().removeAll(found.keySet());
        Map<Address, List<CatalogObject>> objects =
                reader.objects(unread).stream().collect(Collectors.groupingBy(CatalogObject::address));
        unread.keySet().forEach(address -> found.put(address, objects.getOrDefault(address, List.of())));
    }

    /** An object of no kind that we know, such as an array type, may have changed for all we know. */
    private boolean changed(Address address) {
        List<CatalogObject> before = picture.at(address);
        List<CatalogObject> after = found.getOrDefault(address, List.of());
        boolean unknown = before.isEmpty() && after.isEmpty();
        return !comeOrGone.contains(address) && (unknown || !Loud.of(before).equals(Loud.of(after)));
    }

    private boolean onlyGrew(Address address) {
        List<CatalogObject> before = picture.at(address);
        return !before.isEmpty()
                && Loud.of(found.getOrDefault(address, List.of())).containsAll(Loud.of(before));
    }
}
