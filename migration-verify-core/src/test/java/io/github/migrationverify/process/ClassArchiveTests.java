package io.github.migrationverify.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTests {

    private static final String WRITE = "-XX:ArchiveClassesAtExit=";

    private final Path folder;
    private final Path jar;

    ClassArchiveTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.jar = Files.createFile(folder.resolve("a.jar"));
    }

    @Test
    void the_first_run_writes_it_and_the_next_uses_it() throws IOException, InterruptedException {
        run(archive());

        assertThat(archive().options())
                .singleElement()
                .satisfies(option -> assertThat(Path.of(option.replace("-XX:SharedArchiveFile=", "")))
                        .exists());
    }

    @Test
    void another_jar_of_the_same_name_needs_another() throws IOException, InterruptedException {
        run(archive());
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(archive().options()).singleElement().asString().startsWith(WRITE);
    }

    @Test
    void what_has_not_been_used_for_longest_is_deleted() throws IOException, InterruptedException {
        for (int day = 1; day <= 6; day++) {
            Files.setLastModifiedTime(jar, FileTime.fromMillis(day));
            run(archive());
        }

        try (Stream<Path> kept = Files.list(folder.resolve("archives"))) {
            assertThat(kept).hasSize(4).allMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    @Test
    void a_class_path_with_a_folder_has_none() {
        assertThat(ClassArchive.in(folder, new JavaCommand(List.of(jar, folder), folder, List.of()))
                        .options())
                .isEmpty();
    }

    @Test
    void where_nothing_can_be_written_there_is_none() {
        assertThat(ClassArchive.in(jar, new JavaCommand(List.of(jar), folder, List.of()))
                        .options())
                .isEmpty();
    }

    private ClassArchive archive() {
        return ClassArchive.in(folder.resolve("archives"), new JavaCommand(List.of(jar), folder, List.of()));
    }

    /** As a JVM would, and ends well. */
    private static void run(ClassArchive archive) throws IOException, InterruptedException {
        String option = archive.options().get(0);
        assertThat(option).startsWith(WRITE);
        Files.createFile(Path.of(option.substring(WRITE.length())));
        archive.keepAfter(new ProcessBuilder("true").start());
    }
}
