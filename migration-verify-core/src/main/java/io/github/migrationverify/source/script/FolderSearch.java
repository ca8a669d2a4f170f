package io.github.migrationverify.source.script;

import io.github.migrationverify.settings.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks for a folder of scripts for golang-migrate, dbmate or goose, which one being told by the scripts themselves. */
public final class FolderSearch {

    private static final List<String> USUAL = List.of(
            "db/migrations",
            "migrations",
            "db/migration",
            "src/main/resources/db/migrations",
            "src/main/resources/migrations",
            "src/main/resources/db/migration");

    private final ProjectFiles files;
    private final Optional<String> directory;

    /**
     * Prepares a search.
     *
     * @param files the project's folders
     * @param directory the folder that the user names, relative to the project's folder or absolute; empty for the usual ones
     */
    public FolderSearch(ProjectFiles files, Optional<String> directory) {
        this.files = files;
        this.directory = directory;
    }

    /** {@return what came of it} */
    public ScriptOutcome search() {
        return directory.map(this::named).orElseGet(this::usual);
    }

    private ScriptOutcome named(String name) {
        Path folder = files.projectDirectory().resolve(name).normalize();
        if (!Files.isDirectory(folder)) {
            return new ScriptOutcome.Unusable("scriptsDirectory names '" + name + "', and there is no such folder in "
                    + files.projectDirectory() + "; correct the path.");
        }
        return found(folder, "parameter scriptsDirectory")
                .orElseGet(() -> new ScriptOutcome.Unusable("scriptsDirectory names '" + name
                        + "', and no script in it is one of golang-migrate's (NUMBER_title.up.sql), dbmate's (-- migrate:up) or"
                        + " goose's (-- +goose Up); correct the path, or set source=flyway where they are Flyway's."));
    }

    private ScriptOutcome usual() {
        return USUAL.stream()
                .map(files.projectDirectory()::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> found(folder, files.shown(folder)).stream())
                .findFirst()
                .orElseGet(() -> new ScriptOutcome.NotFound(String.join(", ", USUAL)));
    }

    private Optional<ScriptOutcome> found(Path path, String where) {
        ScriptFolder folder = new ScriptFolder(path, file -> Path.of(files.shown(file)));
        try {
            return FolderFormats.of(folder.files(1))
                    .map(format -> new ScriptOutcome.Found(
                            new ScriptSource(new FolderTool(format, folder)), where + " (" + format.name() + ")"));
        } catch (UnusableScriptException e) {
            return Optional.of(new ScriptOutcome.Unusable(where + " cannot be looked through: " + e.reason() + "."));
        }
    }
}
