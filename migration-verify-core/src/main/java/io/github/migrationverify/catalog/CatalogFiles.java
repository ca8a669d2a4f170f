package io.github.migrationverify.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the catalogs are, and whether what stands there is settled.
 *
 * @param files the file of each catalog that we know
 * @param othersAreWriting whether a transaction was open that may have written and is not seen
 */
record CatalogFiles(List<CatalogFile> files, boolean othersAreWriting) {

    /** Takes {@code %s}, the names of the catalogs. A transaction that has not ended is between the two ends of a snapshot. */
    static final String QUERY = """
            SELECT c.oid, c.relname, c.relisshared, pg_relation_filenode(c.oid), pg_snapshot_xmin(now) <> pg_snapshot_xmax(now)
            FROM pg_class AS c, pg_current_snapshot() AS now
            WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relname = ANY ('{%s}') ORDER BY c.oid""";

    static CatalogFiles read(ResultSet rows) throws SQLException {
        List<CatalogFile> files = new ArrayList<>();
        boolean othersAreWriting = false;
        while (rows.next()) {
            CatalogFile.Place place = new CatalogFile.Place(rows.getBoolean(3), rows.getLong(4));
            files.add(new CatalogFile(rows.getLong(1), rows.getString(2), place));
            othersAreWriting |= rows.getBoolean(5);
        }
        return new CatalogFiles(List.copyOf(files), othersAreWriting);
    }
}
