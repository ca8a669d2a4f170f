package io.github.migrationverify.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of {@code /etc/passwd}: initdb looks its own user up there and fails for a number without a name.
 *
 * @param name login name
 * @param uid numeric user id
 * @param gid numeric id of the user's group
 */
record PasswdEntry(String name, int uid, int gid) {

    /** {@return the user {@code postgres}, else {@code nobody}; empty where there is neither} */
    static Optional<PasswdEntry> unprivileged(Path passwd) {
        try {
            // The file may hold names in any encoding; the two that we look for are ASCII.
            List<String> lines = Files.readAllLines(passwd, StandardCharsets.ISO_8859_1);
            return Stream.of("postgres", "nobody")
                    .flatMap(name -> lines.stream().filter(line -> line.startsWith(name + ":")))
                    .flatMap(PasswdEntry::parse)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stream<PasswdEntry> parse(String line) {
        String[] fields = line.split(":", -1);
        try {
            PasswdEntry entry = new PasswdEntry(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
            return entry.uid() == 0 ? Stream.empty() : Stream.of(entry);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Stream.empty();
        }
    }
}
