package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A chain as plain SQL: two files a revision, {@code 0001.up.sql} and {@code 0001.down.sql}. */
final class PlainFiles {

    private PlainFiles() {}

    /**
     * Writes the files.
     *
     * @param chain what to write
     * @param folder where to; made where it is missing
     * @throws IOException where a file cannot be written
     */
    static void write(GeneratedChain chain, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (GeneratedRevision revision : chain.revisions()) {
            Files.writeString(folder.resolve(revision.id() + ".up.sql"), GeneratedRevision.script(revision.up()));
            Files.writeString(folder.resolve(revision.id() + ".down.sql"), GeneratedRevision.script(revision.down()));
        }
    }
}
