package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;

/** Follows one database's schema from step to step. Not for use by several threads. */
public interface SchemaWatch extends AutoCloseable {

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
