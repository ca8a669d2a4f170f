package io.github.migrationverify.catalog;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.util.Optional;

/** Follows one database's schema from step to step. Not for use by several threads. */
public interface SchemaWatch extends AutoCloseable {

    /**
     * Begins to watch a database, from what stands in it now.
     *
     * @param database the database; it must outlive the watch
     * @param reader what a picture holds
     * @return a watch whose looks cost what a step touched, or, where the server cannot tell what that is, one that looks at everything.
     *     The caller closes it, before the database
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where the database does not answer
     */
    static SchemaWatch open(ScratchDatabase database, CatalogReader reader) {
        return new WatchOpening(database, reader).open();
    }

    /**
     * Begins to watch a database by a look at everything each time.
     *
     * @param database the database; it must outlive the watch
     * @param reader what a picture holds
     * @return the watch; the caller closes it, before the database
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where the database does not answer
     */
    static SchemaWatch whole(ScratchDatabase database, CatalogReader reader) {
        return new WholeWatch(reader, database.openAsAdministrator(), "It was asked for.");
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

    /**
     * Compares the picture with one taken anew. Where they disagree the watch goes on from the new one, and what was said of the steps
     * since the last audit may be wrong.
     *
     * @return how the true picture differs from the one that was followed; empty where they agree. Nothing may have been done to the
     *     schema since the last look
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where the database does not answer
     */
    Optional<SchemaDiff> audit();

    /** {@return why each look is one at the whole schema, for people; empty where a look costs what the step touched} */
    Optional<String> wholeBecause();

    /** Lets go of the database. Never throws. */
    @Override
    void close();
}
