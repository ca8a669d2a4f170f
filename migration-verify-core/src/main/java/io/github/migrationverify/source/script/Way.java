package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;

/** A way through a revision, before it is known which database it goes to. */
interface Way {

    /**
     * The way in one database.
     *
     * @throws UnusableScriptException where it cannot be run as its tool would run it
     */
    Script on(ConnectionDetails database);
}
