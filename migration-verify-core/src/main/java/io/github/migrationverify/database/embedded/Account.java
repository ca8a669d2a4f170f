package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom PostgreSQL's programs run as.
 *
 * @param prefix the words before a program's own that make it run as that user; none where it runs as we do
 * @param owner whom the files belong to that the programs write; empty where they are ours
 */
record Account(List<String> prefix, Optional<PasswdEntry> owner) {

    /** {@return the account that this JVM runs under} */
    static Account ours() {
        return new Account(List.of(), Optional.empty());
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        return words;
    }

    /** Hands a file or folder of ours over to this account. */
    void take(Path path) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:gid", owner.get().gid());
            Files.setAttribute(path, "unix:uid", owner.get().uid());
        }
    }
}
