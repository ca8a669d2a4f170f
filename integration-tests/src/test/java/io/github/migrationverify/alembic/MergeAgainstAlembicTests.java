package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.ChainCommands;
import io.github.migrationverify.MergeOrder;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that we write for a merge, byte for byte that of {@code alembic merge} but for the second in which it was written. */
class MergeAgainstAlembicTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    merge heads                                                          | # nothing more
                    merge heads a1b2c3d4e5f6 and aa12b3cd45ef, which came from two teams | # nothing more
                    Ünïcode: "quoted" & 'so'                                             | truncate_slug_length = 10
                    merge                                                                | file_template = %%(rev)s-%%(slug)s-%%(year)04d_%%(month).2d
                    """)
    void a_merge_is_written_as_alembic_writes_it(String message, String setting, @TempDir Path folder)
            throws Exception {
        AlembicOracle.required().close();
        Path theirs = written(folder.resolve("theirs"), setting);
        Path ours = written(folder.resolve("ours"), setting);

        merge(theirs, message);
        SourceSearch.Found found =
                (SourceSearch.Found) MigrationSources.alembic(ours, AlembicParameters.none(), line -> {});
        new ChainCommands(found.source())
                .merge(new MergeOrder(List.of(), message, Optional.of("b1c2d3e4f5a6"), Optional.of("main"), false));

        assertThat(files(ours)).isEqualTo(files(theirs)).hasSize(5);
    }

    private static void merge(Path project, String message) throws IOException, InterruptedException {
        Process alembic = new ProcessBuilder(
                        "/usr/bin/python3",
                        "-B",
                        "-c",
                        "import os; listdir = os.listdir; os.listdir = lambda p: sorted(listdir(p));"
                                + " from alembic.config import main; main()",
                        "merge",
                        "-m",
                        message,
                        "--rev-id",
                        "b1c2d3e4f5a6",
                        "--branch-label",
                        "main",
                        "heads")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(alembic.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(alembic.waitFor()).as(said).isZero();
    }

    private static Path written(Path project, String setting) throws IOException {
        Path versions = Files.createDirectories(project.resolve("migrations/versions"));
        Files.writeString(project.resolve("alembic.ini"), "[alembic]\nscript_location = migrations\n" + setting + "\n");
        Files.copy(
                Path.of("../src/it/merge-alembic/migrations/script.py.mako"),
                project.resolve("migrations/script.py.mako"));
        revision(versions, "f0b1c2d3e4f5", "None");
        revision(versions, "a1b2c3d4e5f6", "'f0b1c2d3e4f5'");
        revision(versions, "aa12b3cd45ef", "'f0b1c2d3e4f5'");
        return project;
    }

    private static void revision(Path versions, String id, String parent) throws IOException {
        Files.writeString(versions.resolve(id + ".py"), "revision = '" + id + "'\ndown_revision = " + parent + "\n");
    }

    private static Map<String, String> files(Path project) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.resolve("migrations"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        file.getFileName().toString(),
                        Files.readString(file).replaceAll("Create Date: .{19}\\.\\d{6}\n", "Create Date: now\n"));
            }
        }
        return contents;
    }
}
