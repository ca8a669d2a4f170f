package io.github.migrationverify.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One block of a file in {@code src/test/resources/catalog}: what is there, what is done, and what the diff then says.
 *
 * <pre>{@code
 * --- a changed default (15+)
 * CREATE TABLE t (a int);
 * -- when
 * ALTER TABLE t ALTER a SET DEFAULT 1;
 * -- then
 * -- ~ column public.t.a
 * --     default: (none) -> 1
 * }</pre>
 *
 * @param title what happens
 * @param since the oldest major version of PostgreSQL that can do it
 * @param given statements
 * @param when statements
 * @param then the diff
 */
record CatalogScenario(String title, int since, List<String> given, List<String> when, String then) {

    private static final Path FOLDER = Path.of("src/test/resources/catalog");

    private static final Pattern BLOCK = Pattern.compile(
            "(?m)^--- (.+?)(?: \\((\\d+)\\+\\))?\\n(?s)(.*?)^-- when\\n(.*?)^-- then\\n(.*?)(?=^--- |\\z)");

    static Stream<CatalogScenario> of(Path file) {
        String text = read(file);
        List<CatalogScenario> scenarios =
                BLOCK.matcher(text).results().map(CatalogScenario::of).toList();
        if (scenarios.size()
                != text.lines().filter(line -> line.startsWith("--- ")).count()) {
            throw new IllegalStateException(file + ": each block needs a title, \"-- when\" and \"-- then\"");
        }
        return scenarios.stream();
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogScenario of(MatchResult block) {
        return new CatalogScenario(
                block.group(1),
                block.group(2) == null ? 14 : Integer.parseInt(block.group(2)),
                statements(block.group(3)),
                statements(block.group(4)),
                block.group(5).replaceAll("(?m)^-- ?", "").stripTrailing());
    }

    /** A blank line stands between two scripts, so that what may not run in a transaction can stand alone. */
    private static List<String> statements(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(script -> !script.isEmpty())
                .toList();
    }
}
