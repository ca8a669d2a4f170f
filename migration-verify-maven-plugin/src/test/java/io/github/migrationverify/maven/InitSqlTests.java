package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitSqlTests {

    private final ParameterFaults faults = new ParameterFaults();

    @Test
    void statements_are_taken_as_they_are(@TempDir Path project) throws Exception {
        InitSql reader = new InitSql(project, faults);

        assertThat(reader.read(" CREATE EXTENSION postgis ")).contains("CREATE EXTENSION postgis");
        assertThat(reader.read("CREATE ROLE app;\n-- see roles.sql")).contains("CREATE ROLE app;\n-- see roles.sql");
        assertThat(reader.read(null)).isEmpty();
        assertThat(reader.read("  ")).isEmpty();
        faults.throwIfAny();
    }

    @Test
    void a_file_is_read(@TempDir Path project) throws Exception {
        Files.writeString(project.resolve("our roles.sql"), "CREATE ROLE app");

        assertThat(new InitSql(project, faults).read("our roles.sql")).contains("CREATE ROLE app");
        faults.throwIfAny();
    }

    @Test
    void a_file_that_is_not_there_is_a_fault(@TempDir Path project) {
        new InitSql(project, faults).read("db/roles.sql");

        assertThatThrownBy(faults::throwIfAny)
                .hasMessage("initSql is 'db/roles.sql', which is no file that can be read in " + project
                        + "; write the path of one, or the statements themselves.");
    }
}
