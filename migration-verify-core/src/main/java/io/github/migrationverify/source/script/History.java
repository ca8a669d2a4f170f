package io.github.migrationverify.source.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table in which a tool keeps what it has applied. */
interface History {

    /** The table's name, lower case, without schema. */
    String table();

    /** Makes the table where it is not there yet, and all that the tool makes with it. */
    String create();

    /** Enters a revision that has been applied. */
    String enter(ScriptRevision revision);

    /**
     * Takes out a revision that has been reverted.
     *
     * @param before the revision that the database stands at then; empty for none
     */
    String leave(ScriptRevision revision, Optional<ScriptRevision> before);

    /** The keys of the revisions of a chain that it holds, oldest first. */
    List<String> held(Connection session, List<ScriptRevision> chain) throws SQLException;
}
