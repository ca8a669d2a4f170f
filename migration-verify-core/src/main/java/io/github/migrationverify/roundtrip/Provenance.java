package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.CatalogHighWater;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.schema.CatalogRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Knows which revision a catalog row comes from. The cluster is ours alone, so OIDs and transaction ids are handed out in
 * the order in which the revisions run: a mark after each tells whose they are. Not for use by several threads.
 */
final class Provenance implements AutoCloseable {

    private static final String NOBODY = "";

    private final Connection monitor;
    private final CatalogHighWater counters;
    private final TreeMap<Long, String> byOid = new TreeMap<>();
    private final TreeMap<Long, String> byTransaction = new TreeMap<>();
    private long oid;

    /** Starts with what is there belonging to nobody; closes the connection when closed. */
    Provenance(Connection monitor) {
        this.monitor = monitor;
        try {
            this.counters = new CatalogHighWater(monitor);
        } catch (SQLException e) {
            throw lost(e);
        }
        mark(NOBODY);
    }

    /** Everything written since the last mark was written by this revision. */
    void mark(String key) {
        try {
            CatalogHighWater.Mark mark = counters.mark();
            oid = Math.max(oid, mark.oid());
            byOid.putIfAbsent(oid, key);
            // Two revisions in one transaction: whose its rows are cannot be told.
            byTransaction.merge(mark.transaction(), key, (one, other) -> one.equals(other) ? one : NOBODY);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static DatabaseUnavailableException lost(SQLException e) {
        return new DatabaseUnavailableException(
                "The scratch database was lost between two revisions: "
                        + ServerMessage.of(e).message() + " Run again.",
                e);
    }

    /** The revision whose run gave out the row's OID; empty for a row without one, or older than the first revision. */
    Optional<String> createdBy(CatalogRow row) {
        return row.oid() == 0 ? Optional.empty() : somebody(byOid.ceilingEntry(row.oid()));
    }

    /** The revision whose run wrote the row last; empty for a row older than the first revision. */
    Optional<String> writtenBy(CatalogRow row) {
        return somebody(byTransaction.ceilingEntry(row.xmin()));
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (SQLException alreadyLost) {
            // The marks are in memory: a connection that cannot be closed costs nothing.
        }
    }

    private static Optional<String> somebody(Map.Entry<Long, String> mark) {
        return Optional.ofNullable(mark).map(Map.Entry::getValue).filter(key -> !key.equals(NOBODY));
    }
}
