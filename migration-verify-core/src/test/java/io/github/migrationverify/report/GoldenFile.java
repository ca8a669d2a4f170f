package io.github.migrationverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a writer is expected to write, as a file that a reader can open; {@code -Dgolden=write} renews them. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reports");

    private GoldenFile() {}

    static void assertSame(String actual, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
