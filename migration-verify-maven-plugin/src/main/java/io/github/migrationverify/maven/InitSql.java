package io.github.migrationverify.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter {@code initSql}, which holds statements or names a file of them.
 *
 * @param directory what the file's path is relative to
 * @param faults takes what is wrong
 */
record InitSql(Path directory, ParameterFaults faults) {

    /** Every statement has a space or a semicolon in it, or is one word followed by nothing that a file name could be. */
    private static final Pattern STATEMENT = Pattern.compile("[\\s;]");

    Optional<String> read(@Nullable String given) {
        Optional<String> value = ParameterFaults.text(given);
        return value.flatMap(text -> isFile(text) ? content(text) : Optional.of(text));
    }

    private boolean isFile(String text) {
        return text.lines().count() == 1
                && (text.endsWith(".sql") || !STATEMENT.matcher(text).find());
    }

    private Optional<String> content(String name) {
        try {
            return Optional.of(Files.readString(directory.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            faults.add("initSql is '" + name + "', which is no file that can be read in " + directory
                    + "; write the path of one, or the statements themselves.");
            return Optional.empty();
        }
    }
}
