package io.github.migrationverify.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report in every format. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes {@code report.json} and {@code report.md}, in UTF-8; what they held before is replaced.
     *
     * @param report the report
     * @param directory where to; created where it does not exist
     * @return the file for people to read, {@code report.md}
     * @throws IOException where one of them cannot be written
     */
    public static Path write(Report report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("report.json"), JsonReportWriter.text(report), StandardCharsets.UTF_8);
        Path page = directory.resolve("report.md");
        Files.writeString(page, MarkdownReportWriter.text(report), StandardCharsets.UTF_8);
        return page;
    }
}
