package io.github.migrationverify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingPagesTests {

    private static final Path PAGES = Path.of("..", "docs", "findings");

    @Test
    void every_code_has_a_page_and_every_page_a_code() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_says_what_why_how_and_when(FindingCode code) throws IOException {
        assertThat(Files.readString(PAGES.resolve(code.id() + ".md")))
                .startsWith("# " + code.id() + "\n\n**Default severity:** " + code.defaultSeverity())
                .contains("\n```\n" + code.id())
                .contains("  To do: ")
                .contains("\n## Why it matters\n", "\n## How to fix it\n", "\n## When to waive it\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_known_by_its_id(FindingCode code) {
        assertThat(FindingCode.of(code.id())).contains(code);
    }
}
