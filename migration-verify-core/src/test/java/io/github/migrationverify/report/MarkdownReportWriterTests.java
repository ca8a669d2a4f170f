package io.github.migrationverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportWriterTests {

    @Test
    void a_failing_run_reads_like_a_test_report() throws IOException {
        GoldenFile.assertSame(MarkdownReportWriter.text(SampleReports.failing()), "failing.md");
    }

    @Test
    void a_green_run_reads_like_a_test_report() throws IOException {
        GoldenFile.assertSame(MarkdownReportWriter.text(SampleReports.green()), "green.md");
    }

    @Test
    void a_leftover_is_shown_as_a_difference() throws IOException {
        GoldenFile.assertSame(MarkdownReportWriter.text(SampleReports.leftover()), "leftover.md");
    }

    @Test
    void a_merge_to_paste_stands_in_a_block_of_its_own() {
        assertThat(MarkdownReportWriter.text(SampleReports.heads())).contains("""
                        ```
                        <changeSet id="feb6544d1852" author="anna">
                            <comment>revises: a1b2c3d4e5f6, aa12b3cd45ef</comment>
                            <rollback/>
                        </changeSet>
                        ```
                        """);
    }

    @Test
    void names_are_never_markup() {
        assertThat(Markdown.plain("a|b `c` *d* <e> [f]\n# g")).isEqualTo("a\\|b \\`c\\` \\*d\\* \\<e\\> \\[f\\] \\# g");
        assertThat(Markdown.code("a`b``c")).isEqualTo("```a`b``c```");
        assertThat(Markdown.code("`a")).isEqualTo("`` `a ``");
        assertThat(new Markdown().fenced("", "x\n````\ny").toString()).isEqualTo("`````\nx\n````\ny\n`````\n");
    }

    @Test
    void a_pipe_in_a_code_span_does_not_end_the_cell() {
        assertThat(new Markdown()
                        .table(List.of("A", "B"), List.of(List.of(Markdown.code("x|y"), Markdown.plain("p|q"))))
                        .toString())
                .isEqualTo("| A | B |\n| --- | --- |\n| `x\\|y` | p\\|q |\n");
    }
}
