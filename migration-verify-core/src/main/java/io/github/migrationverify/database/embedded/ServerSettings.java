package io.github.migrationverify.database.embedded;

/** What the server runs with, beyond what initdb chose: on loopback alone, and for data that nobody will miss. */
final class ServerSettings {

    // wal_level: publications and replication slots must work as they do in production.
    // max_locks_per_transaction: a rollback of a whole chain in one transaction locks every table and index.
    // parallel workers: they need /dev/shm, of which Docker gives 64 MB.
    private static final String TEXT = """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            autovacuum = off
            wal_level = logical
            checkpoint_timeout = 1h
            shared_buffers = 64MB
            huge_pages = off
            max_connections = 50
            max_locks_per_transaction = 512
            max_parallel_workers = 0
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_destination = 'stderr'
            logging_collector = off
            """;

    private ServerSettings() {}

    /** {@return lines to append to {@code postgresql.conf}} */
    static String text() {
        return TEXT;
    }
}
