package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import java.util.List;

/**
 * A way through a revision, ready to run.
 *
 * @param file the file that it is in, as findings name it
 * @param portions what goes to the server, in order; empty where there is nothing to do
 * @param inTransaction whether all of it is one transaction, its entry in the history included
 */
record Script(String file, List<Portion> portions, boolean inTransaction) implements Way {

    Script {
        portions = List.copyOf(portions);
    }

    @Override
    public Script on(ConnectionDetails database) {
        return this;
    }
}
