package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import java.sql.Connection;

/**
 * A tool with one folder of scripts, whose sessions send each script, or each part of one, as one message.
 *
 * @param format how it keeps them
 * @param folder where they are
 */
record FolderTool(FolderFormat format, ScriptFolder folder) implements ScriptTool {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String version() {
        return format.version();
    }

    @Override
    public String root() {
        return folder.shownItself();
    }

    @Override
    public ScriptChain read() {
        return FolderReading.of(format, folder);
    }

    @Override
    public History history() {
        return format.history();
    }

    @Override
    public Connection open(ConnectionDetails database) {
        return database.openForScripts();
    }

    @Override
    public String preparation() {
        return "";
    }

    @Override
    public String beforeEach() {
        return "";
    }
}
