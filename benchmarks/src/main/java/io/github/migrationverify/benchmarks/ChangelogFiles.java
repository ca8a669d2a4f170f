package io.github.migrationverify.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A chain as Liquibase's formatted SQL: a hundred changesets to a file, and a master that includes the files in order. */
final class ChangelogFiles {

    /** Where the master stands, in the folder that holds the changelog and in a class path alike. */
    static final String MASTER = "db/changelog/db.changelog-master.yaml";

    private static final int CHANGESETS_A_FILE = 100;

    private ChangelogFiles() {}

    /**
     * Writes the changelog.
     *
     * @param chain what to write
     * @param resources the folder that {@link #MASTER} is relative to; made where it is missing
     * @throws IOException where a file cannot be written
     */
    static void write(GeneratedChain chain, Path resources) throws IOException {
        Path master = resources.resolve(MASTER);
        Path changes = master.resolveSibling("changes");
        Files.createDirectories(changes);
        List<String> includes = new ArrayList<>();
        List<GeneratedRevision> revisions = chain.revisions();
        for (int from = 0; from < revisions.size(); from += CHANGESETS_A_FILE) {
            List<GeneratedRevision> part =
                    revisions.subList(from, Math.min(from + CHANGESETS_A_FILE, revisions.size()));
            String name = part.get(0).id() + "-" + part.get(part.size() - 1).id() + ".sql";
            Files.writeString(changes.resolve(name), formattedSql(part));
            includes.add(include("changes/" + name));
        }
        Files.writeString(master, "databaseChangeLog:\n" + String.join("", includes));
    }

    private static String include(String file) {
        return "  - include:\n      file: " + file + "\n      relativeToChangelogFile: true\n";
    }

    private static String formattedSql(List<GeneratedRevision> revisions) {
        return "--liquibase formatted sql\n"
                + revisions.stream().map(ChangelogFiles::changeset).collect(joining());
    }

    private static String changeset(GeneratedRevision revision) {
        String rollback = revision.down().stream()
                .map(statement -> "--rollback " + statement + ";\n")
                .collect(joining());
        return "\n--changeset benchmark:" + revision.id() + "\n" + GeneratedRevision.script(revision.up()) + rollback;
    }
}
