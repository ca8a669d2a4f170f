package io.github.migrationverify.catalog;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;

/** Follows one database's schema from step to step. Not for use by several threads. */
public interface SchemaWatch extends AutoCloseable {

    /**
     * Begins to watch.
     *
     * @param database the database
     * @param reader what a whole picture is taken with
     * @return the watch; the caller closes it, before the database
     */
    static SchemaWatch open(ScratchDatabase database, CatalogReader reader) {
        return new WholeWatch(reader, database.openAsAdministrator());
    }

    /**
     * Looks again. What is not committed is not seen.
     *
     * @return what has become of the schema since the last look, or since the watch began
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where the database does not answer
     */
    SchemaStep step();

    /** {@return the whole schema as it stood at the last look} */
    SchemaSnapshot picture();

    /** Lets go of the database. Never throws. */
    @Override
    void close();
}
