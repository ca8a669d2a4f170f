package io.github.migrationverify.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions to {@code pg_depend}: who shows what is in an object? Manual: "Dependency Tracking", "pg_depend". */
final class DependencyQueries {

    /** A part of a whole says so; a security label is named after what it is on. */
    private static final List<String> ALWAYS = List.of("""
            SELECT d.refclassid, d.refobjid FROM pg_depend AS d
            WHERE d.classid = up.catalog AND d.objid = up.oid AND d.deptype = 'i'""", """
            SELECT 'pg_seclabel'::regclass::oid, l.objoid FROM pg_seclabel AS l
            WHERE l.objoid = up.oid AND l.classoid = up.catalog""");

    private final String viewers;

    DependencyQueries(Collection<CatalogRows> catalogs) {
        this.viewers = Stream.concat(ALWAYS.stream(), catalogs.stream().flatMap(CatalogRows::viewerQueries))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** Asks for the objects in the two arrays, and all that show what is in them. */
    String viewers() {
        return withViewers("SELECT given.catalog, given.oid FROM unnest($1, $2) AS given (catalog, oid)");
    }

    /**
     * Asks for what depends on the objects in the two arrays, and all that show what is in it. The third array says of each
     * whether it has only got something more: that says nothing to constraints.
     */
    String dependents() {
        return withViewers("""
                SELECT d.classid, d.objid
                FROM unnest($1, $2, $3) AS changed (catalog, oid, grown)
                JOIN pg_depend AS d ON d.refclassid = changed.catalog AND d.refobjid = changed.oid
                WHERE NOT (changed.grown AND d.classid = 'pg_constraint'::regclass)""");
    }

    private String withViewers(String seeds) {
        return """
                WITH RECURSIVE up (catalog, oid) AS (
                %s
                UNION
                SELECT viewer.catalog, viewer.oid FROM up, LATERAL (
                %s
                ) AS viewer (catalog, oid) WHERE viewer.oid <> 0)
                SELECT catalog, oid FROM up""".formatted(seeds, viewers);
    }
}
