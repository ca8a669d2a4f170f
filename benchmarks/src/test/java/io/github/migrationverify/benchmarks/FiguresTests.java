package io.github.migrationverify.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.benchmarks.Result.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTests {

    @Test
    void bars_are_held_missed_or_not_measured_by_medians() {
        Figures figures = new Figures();
        figures.add(128, Entry.PEER, run(10));
        for (int seconds : List.of(9, 30, 12)) {
            figures.add(128, Entry.OURS, run(seconds));
        }
        figures.add(1000, Entry.LIMIT, run(8));
        figures.add(1000, Entry.OURS, run(40));
        figures.add(4000, Entry.OURS, run(160));
        figures.add(4000, Entry.PEER, new Crashed("exit code 1"));

        assertThat(Bar.of(figures))
                .extracting(Bar::verdict)
                .containsExactly("held", "not measured", "missed", "held", "not measured");
        assertThat(figures.hasCrashes()).isTrue();
        assertThat(FiguresText.of(List.of("- here"), figures, List.of()))
                .contains("| time, ours / the peer, 128 revisions | ≤ 1.25 | 1.20 | held |")
                .contains("| 128 | the peer | 10.0 s |  | 1.20 | 100 MB | 1 |\n"
                        + "| 128 | ours | 12.0 s | 9.0 s – 30.0 s | 1.00 | 100 MB | 3 |")
                .contains("| 4,000 | the peer |  |  |  |  | 1, of which 1 crashed |");
    }

    @Test
    void a_page_keeps_what_people_wrote_around_the_figures(@TempDir Path folder) throws IOException {
        Page page = new Page(folder.resolve("benchmarks.md"));
        page.write("first\n");
        Files.writeString(page.file(), Files.readString(page.file()) + "\nWhat keeps it from 1.0.\n");

        page.write("second\n");

        assertThat(page.file())
                .content()
                .startsWith("# Benchmarks\n")
                .contains("second\n")
                .doesNotContain("first")
                .endsWith("<!-- end of figures -->\n\nWhat keeps it from 1.0.\n");
    }

    @Test
    void sizes_that_make_no_sense_are_refused_in_a_sentence() {
        assertThat(Size.parse("128x3, 4000x1")).containsExactly(new Size(128, 3), new Size(4000, 1));
        assertThatThrownBy(() -> Size.parse("128"))
                .hasMessage("benchmark.sizes holds '128', where REVISIONSxREPETITIONS is expected;"
                        + " write for example 128x3,1000x3,4000x1.");
    }

    private static Result run(int seconds) {
        return new Finished(Duration.ofSeconds(seconds), OptionalLong.of(100L << 20), "");
    }
}
