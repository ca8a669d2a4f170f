package io.github.migrationverify.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose the rows of a catalog are: one line of {@code owners.txt}.
 *
 * @param catalog the catalog
 * @param owner the object that a row describes, or is
 * @param viewers further objects that show what is in it; empty for most
 */
record CatalogRows(String catalog, Owner owner, List<Owner> viewers) {

    /**
     * One object that a row is of.
     *
     * @param catalog an expression for the OID of the object's catalog
     * @param oid an expression for its OID
     */
    record Owner(String catalog, String oid) {
        private static Owner parse(String words) {
            String[] parts = words.strip().split(" ", 2);
            return new Owner(
                    parts[0].startsWith("pg_") ? "'" + parts[0] + "'::regclass::oid" : value(parts[0]),
                    value(parts[1]) + "::oid");
        }

        private static String value(String word) {
            return word.startsWith("(") ? word : "r." + word;
        }

        private String row() {
            return "(" + catalog + ", " + oid + ")";
        }
    }

    static List<CatalogRows> all() {
        return CatalogQuery.text("owners.txt")
                .lines()
                .filter(line -> line.startsWith("pg_"))
                .map(CatalogRows::parse)
                .toList();
    }

    private static CatalogRows parse(String line) {
        String[] parts = line.split("\\|", -1);
        List<Owner> viewers = parts.length < 3
                ? List.of()
                : Stream.of(parts[2].split(",(?= pg_)")).map(Owner::parse).toList();
        return new CatalogRows(parts[0].strip(), Owner.parse(parts[1]), viewers);
    }

    /** Asks for each row's place, its transaction and one object that it is of: a row for each such object. */
    String query() {
        List<Owner> owners = new ArrayList<>(viewers);
        owners.add(owner);
        return "SELECT r.ctid, r.xmin, o.catalog, o.oid FROM " + catalog + " AS r, LATERAL (VALUES "
                + owners.stream().map(Owner::row).collect(Collectors.joining(", "))
                + ") AS o (catalog, oid) WHERE o.oid <> 0";
    }

    /** The same for the rows from one place up to and without another. */
    String queryInRange() {
        return query() + " AND r.ctid >= $1 AND r.ctid < $2";
    }

    /** Asks for the objects that show an object of this catalog, where {@code up} is an address; one statement for each. */
    Stream<String> viewerQueries() {
        return viewers.stream()
                .map(viewer -> "SELECT %s, %s FROM %s AS r WHERE %s = up.catalog AND r.%s = up.oid"
                        .formatted(
                                viewer.catalog(),
                                viewer.oid(),
                                catalog,
                                owner.catalog(),
                                owner.oid().substring(2).replace("::oid", "")));
    }
}
