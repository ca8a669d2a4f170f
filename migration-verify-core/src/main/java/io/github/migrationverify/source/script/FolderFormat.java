package io.github.migrationverify.source.script;

import java.util.List;

/** How one tool keeps its migrations in a folder. */
interface FolderFormat {

    /** The tool's name, lower case. */
    String name();

    /** The version of the tool that we go by. */
    String version();

    /** Whether a file is unmistakably one of its migrations. */
    boolean isOne(String fileName, String text);

    /** What the tool keeps its history in. */
    History history();

    /** Reads the files of the folder that end in {@code .sql}, by name, into revisions in the tool's order. */
    void read(List<ScriptFile> files, FolderReading reading);
}
