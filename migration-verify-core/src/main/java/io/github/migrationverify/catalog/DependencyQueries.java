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

    /** Relations and types are told apart by their kind, and among types those that belong to a table or another type. */
    private static final String SORT = """
            CASE catalog
                WHEN 'pg_class'::regclass THEN (SELECT c.relkind::text FROM pg_class AS c WHERE c.oid = up.oid)
                WHEN 'pg_type'::regclass THEN (
                    SELECT CASE
                        WHEN (SELECT e.typarray FROM pg_type AS e WHERE e.oid = t.typelem) = t.oid THEN 'array'
                        WHEN (SELECT c.relkind FROM pg_class AS c WHERE c.oid = t.typrelid) <> 'c' THEN 'row'
                        ELSE t.typtype::text END
                    FROM pg_type AS t WHERE t.oid = up.oid)
                END""";

    private final String viewers;

    DependencyQueries(Collection<CatalogRows> catalogs) {
        this.viewers = Stream.concat(ALWAYS.stream(), catalogs.stream().flatMap(CatalogRows::viewerQueries))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** Asks for the objects in the two arrays, and all that show what is in them; of each its address and its sort. */
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
                SELECT catalog, oid, %s FROM up""".formatted(seeds, viewers, SORT);
    }
}
