package io.github.migrationverify.source.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.SourceReading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads folders of scripts for golang-migrate, dbmate and goose without a database. */
class FolderSourceTests {

    private Path folder;

    private ScriptProject project;

    @BeforeEach
    void makeProject(@TempDir Path empty) {
        folder = empty;
        project = new ScriptProject(folder);
    }

    @Test
    void the_tool_is_told_by_unmistakable_marks() {
        project.with("db/migrations/notes.sql", "SELECT 1;").with("migrations/1_a.sql", "-- +goose Up");

        assertThat(project.scripts().tool()).isEqualTo("goose");
        assertThat(new FolderSearch(project.files(), Optional.empty()).search())
                .isInstanceOfSatisfying(
                        ScriptOutcome.Found.class,
                        found -> assertThat(found.where()).isEqualTo("migrations (goose)"));
    }

    @Test
    void a_folder_that_is_named_and_holds_nothing_of_theirs_is_told() {
        project.with("sql/V1__a.sql", "SELECT 1;");

        assertThat(new FolderSearch(project.files(), Optional.of("sql")).search())
                .isEqualTo(new ScriptOutcome.Unusable(
                        "scriptsDirectory names 'sql', and no script in it is one of golang-migrate's (NUMBER_title.up.sql),"
                                + " dbmate's (-- migrate:up) or goose's (-- +goose Up); correct the path, or set source=flyway"
                                + " where they are Flyway's."));
        assertThat(new FolderSearch(project.files(), Optional.of("gone")).search())
                .isEqualTo(new ScriptOutcome.Unusable("scriptsDirectory names 'gone', and there is no such folder in "
                        + folder + "; correct the path."));
        assertThat(new FolderSearch(project.files(), Optional.empty()).search())
                .isInstanceOf(ScriptOutcome.NotFound.class);
    }

    @Test
    void versions_are_numbers_however_they_are_written() {
        project.with("migrations/10_c.up.sql", "")
                .with("migrations/0002_b.up.sql", "")
                .with("migrations/1_a.up.sql", "");

        assertThat(ScriptProject.names(project.scripts().read())).containsExactly("1", "0002", "10");
    }

    @Test
    void what_is_no_text_is_told_and_keeps_the_chain_from_running() throws Exception {
        project.with("migrations/1_a.up.sql", "SELECT 'ä';".getBytes(StandardCharsets.ISO_8859_1))
                .with("migrations/2_b.up.sql", new byte[10_000_001]);
        Files.createDirectories(folder.resolve("migrations/3_c.up.sql"));
        Files.createSymbolicLink(folder.resolve("migrations/ring"), folder.resolve("migrations"));

        SourceReading reading = project.scripts().read();

        assertThat(ScriptProject.faults(reading))
                .contains(
                        "migrations/1_a.up.sql: it is not in UTF-8", "migrations/2_b.up.sql: it is larger than 10 MB");
        assertThat(reading.refusal()).contains("migrations/1_a.up.sql: it is not in UTF-8");
    }
}
