package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that figures are published on. A benchmark writes what stands between two marks; what people write around them
 * stays.
 *
 * @param file the page; made where it is missing
 */
record Page(Path file) {

    private static final String BEGIN = "<!-- figures: written by make benchmark -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final String NEW = """
            # Benchmarks

            What a verification costs, next to plain SQL and to what Liquibase itself offers; measured by `make benchmark`. One chain
            of each length is generated: seven revisions in eight create a table with a foreign key, an expression index, a partial
            index and a check, the eighth alters an older table by a backfill, an index or row level security. All run on one machine
            in one run, in turn, on servers that are configured alike, Maven offline.

            """;

    /**
     * Writes figures to the page.
     *
     * @param figures Markdown, ending in a line feed
     * @throws IOException where the page cannot be read or written
     * @throws BenchmarkFailedException where the page is there and its marks are not
     */
    void write(String figures) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : NEW + BEGIN + END;
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new BenchmarkFailedException("The figures have no place in " + file + ", since the lines '"
                    + BEGIN.strip() + "' and '" + END.strip() + "' are not in it; write them in, or delete the page.");
        }
        Files.writeString(
                file, text.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + text.substring(end));
    }
}
