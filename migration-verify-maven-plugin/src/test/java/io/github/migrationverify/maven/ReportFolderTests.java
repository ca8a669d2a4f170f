package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTests {

    private static final Path DIRECTORY = Path.of("target", "migration-verify");

    @ParameterizedTest
    @ValueSource(strings = {"default", "default-cli", "default-verify"})
    void an_execution_without_an_id_of_its_own_writes_to_the_directory_itself(String id) {
        assertThat(ReportFolder.of(DIRECTORY, id)).isEqualTo(DIRECTORY);
    }

    @Test
    void an_execution_with_an_id_writes_to_a_folder_of_that_name() {
        assertThat(ReportFolder.of(DIRECTORY, "archive")).isEqualTo(DIRECTORY.resolve("archive"));
    }

    @Test
    void an_id_cannot_lead_out_of_the_directory() {
        assertThat(ReportFolder.of(DIRECTORY, "../../etc")).isEqualTo(DIRECTORY.resolve("_.._.._etc"));
        assertThat(ReportFolder.of(DIRECTORY, "..")).isEqualTo(DIRECTORY.resolve("_.."));
    }
}
