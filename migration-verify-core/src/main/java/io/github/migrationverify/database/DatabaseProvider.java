package io.github.migrationverify.database;

/** Gives out PostgreSQL servers that we may do anything with. */
public interface DatabaseProvider {

    /** {@return the provider's name as the user types it: {@code embedded}, {@code container}} */
    String name();

    /**
     * Starts a server.
     *
     * @return the running server; the caller closes it
     * @throws DatabaseUnavailableException where no server can be had; its message says why and what to do
     */
    DatabaseServer start();
}
