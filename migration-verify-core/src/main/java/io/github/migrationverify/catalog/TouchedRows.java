package io.github.migrationverify.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step made of the catalogs' rows. An updated row has come and gone.
 *
 * @param came the row versions that were not there before
 * @param went those that are no longer there
 */
record TouchedRows(Set<OwnedRow> came, Set<OwnedRow> went) {

    /** The objects that the rows are of. */
    Set<Address> owners() {
        return Stream.of(came, went).flatMap(Set::stream).map(OwnedRow::owner).collect(Collectors.toSet());
    }

    /** The objects that a step made or dropped. Nothing that was there before and still is can depend on one. */
    Set<Address> comeOrGone() {
        Set<Address> comeOrGone = without(own(came), own(went));
        comeOrGone.addAll(gone());
        return comeOrGone;
    }

    /** The objects that are no longer there. */
    Set<Address> gone() {
        return without(own(went), own(came));
    }

    private static Set<Address> without(Set<Address> some, Set<Address> others) {
        Set<Address> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** The objects whose own rows have changed. */
    Set<Address> own() {
        Set<Address> own = new HashSet<>(own(came));
        own.addAll(own(went));
        return own;
    }

    private static Set<Address> own(Set<OwnedRow> rows) {
        return rows.stream()
                .filter(row -> row.owner().catalog() == row.block().catalog())
                .map(OwnedRow::owner)
                .collect(Collectors.toSet());
    }
}
