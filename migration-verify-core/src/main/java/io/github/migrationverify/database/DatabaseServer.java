package io.github.migrationverify.database;

/** A running PostgreSQL server of ours. Closing it stops it and removes all that it kept on disk. */
public interface DatabaseServer extends AutoCloseable {

    /** {@return a superuser's way into the server's {@code postgres} database} */
    ConnectionDetails administrator();

    /** Stops the server. Never throws; a second call does nothing. */
    @Override
    void close();
}
