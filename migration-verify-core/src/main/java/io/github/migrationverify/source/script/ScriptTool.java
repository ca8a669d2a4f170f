package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import java.sql.Connection;

/** A tool whose migrations are SQL scripts, with the folder that holds them. */
interface ScriptTool {

    /** Its name, lower case. */
    String name();

    /** The version of it that we go by. */
    String version();

    /** Where everything starts: the folder of scripts, as findings name it. */
    String root();

    /** Reads what is there. */
    ScriptChain read();

    /** What it keeps its history in. */
    History history();

    /** Opens a session as it would, ready for a script. */
    Connection open(ConnectionDetails database);

    /** What it does in an empty database before anything else; empty for nothing. */
    String preparation();

    /** What it does in a session before each script; empty for nothing. */
    String beforeEach();
}
