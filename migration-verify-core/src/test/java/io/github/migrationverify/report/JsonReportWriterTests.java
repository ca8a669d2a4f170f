package io.github.migrationverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportWriterTests {

    private static final Path SCHEMA = Path.of("..", "docs", "report.schema.json");

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.green(), SampleReports.failing(), SampleReports.leftover(), SampleReports.heads());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_is_as_the_schema_says(Report report) throws IOException {
        assertThat(errors(JsonReportWriter.text(report))).isEmpty();
    }

    @Test
    void the_schema_is_strict_enough_to_refuse() throws IOException {
        String good = JsonReportWriter.text(SampleReports.green());
        assertThat(errors(good.replace("\"APPROVED\"", "\"FINE\""))).isNotEmpty();
        assertThat(errors(good.replace("\"sqlState\"", "\"state\"").replace("\"stoppedAt\"", "\"stopped\"")))
                .isNotEmpty();
        assertThat(errors(good.replace("\"line\" : 3", "\"line\" : 0").replace("\"line\": 3", "\"line\": 0")))
                .isNotEmpty();
    }

    @Test
    void a_failing_run_is_written_whole() throws IOException {
        GoldenFile.assertSame(JsonReportWriter.text(SampleReports.failing()), "failing.json");
    }

    @Test
    void what_does_not_apply_is_null_and_never_missing() throws IOException {
        JsonNode report = new ObjectMapper().readTree(JsonReportWriter.text(SampleReports.heads()));
        assertThat(report.at("/database/version").isNull()).isTrue();
        assertThat(report.at("/findings/0/revision").isNull()).isTrue();
        assertThat(report.at("/findings/0/waived").isNull()).isTrue();
        assertThat(report.at("/verdict").asText()).isEqualTo("REJECTED");
        assertThat(report.at("/chain/heads").toString()).isEqualTo("[\"a1b2c3d4e5f6\",\"aa12b3cd45ef\"]");
        assertThat(report.at("/chain/branchPoints").toString()).isEqualTo("[\"f0b1c2d3e4f5\"]");
        assertThat(report.at("/chain/linear").asBoolean()).isFalse();
    }

    @Test
    void both_files_are_written_in_utf_8_with_line_feeds(@TempDir Path folder) throws IOException {
        Path page =
                ReportFiles.write(SampleReports.failing(), folder.resolve("new").resolve("migration-verify"));
        assertThat(page)
                .hasFileName("report.md")
                .content(StandardCharsets.UTF_8)
                .contains("❌")
                .doesNotContain("\r");
        assertThat(page.resolveSibling("report.json"))
                .content(StandardCharsets.UTF_8)
                .startsWith("{\n  \"format\": 1,\n  \"verdict\": \"CONDITIONALLY_APPROVED\",")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static List<Error> errors(String json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON);
    }
}
