package io.github.migrationverify.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** The server settings of a database that nobody will miss: everything that only protects data is off. */
public final class ThrowawaySettings {

    private ThrowawaySettings() {}

    /** {@return parameters of {@code postgresql.conf} with their values, unquoted (manual: chapter "Server Configuration")} */
    public static Map<String, String> asMap() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("checkpoint_timeout", "1h");
        settings.put("autovacuum", "off");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        // Publications and replication slots must work as they do in production.
        settings.put("wal_level", "logical");
        // So must transactions in two phases.
        settings.put("max_prepared_transactions", "16");
        // A rollback of a whole chain in one transaction locks every table and every index.
        settings.put("max_locks_per_transaction", "512");
        // Parallel workers need /dev/shm, of which Docker gives 64 MB.
        settings.put("max_parallel_workers", "0");
        return settings;
    }
}
