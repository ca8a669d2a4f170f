package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.ToolUnavailableException;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.alembic.PythonParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PythonRefusalTests {

    private final Path project;

    PythonRefusalTests(@TempDir Path project) {
        this.project = project;
    }

    @BeforeEach
    void an_alembic_project() throws IOException {
        Files.writeString(project.resolve("alembic.ini"), "[alembic]\nscript_location = alembic\n");
        Files.createDirectories(project.resolve("alembic/versions"));
    }

    @Test
    void the_version_is_alembics_own() {
        assertThat(source(PythonWithAlembic.required(), "psycopg2").prepare().orElseThrow())
                .matches("\\d+\\.\\d+.*");
    }

    @Test
    void a_python_that_is_not_there_is_told_with_the_parameter() {
        assertThatThrownBy(() -> source("./no-such-python", "psycopg2").prepare())
                .isInstanceOf(ToolUnavailableException.class)
                .hasMessageStartingWith("Python cannot be started as './no-such-python' (")
                .hasMessageEndingWith(
                        "; set the parameter python to the interpreter that the project's migrations run with.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_python_without_alembic_is_told_with_what_to_install() throws IOException {
        String bare = script("exec " + PythonWithAlembic.required() + " -I -S \"$@\"");

        assertThatThrownBy(() -> source(bare, "psycopg2").prepare())
                .isInstanceOf(ToolUnavailableException.class)
                .hasMessageContaining("cannot import Alembic (No module named 'alembic'); install it there (")
                .hasMessageEndingWith(
                        " -m pip install alembic), or set the parameter python to the interpreter that the"
                                + " project's migrations run with.");
    }

    @Test
    void a_driver_that_is_not_there_is_told_with_those_that_are() {
        assertThatThrownBy(
                        () -> source(PythonWithAlembic.required(), "pygresql").prepare())
                .isInstanceOf(ToolUnavailableException.class)
                .hasMessageContaining("pygresql")
                .hasMessageContaining("alembicDriver");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_program_that_is_no_python_is_told_with_its_last_words() throws IOException {
        String other = script("echo I am no Python >&2; exit 7");

        assertThatThrownBy(() -> source(other, "psycopg2").prepare())
                .isInstanceOf(ToolUnavailableException.class)
                .hasMessage(
                        "Python ended with exit code 7 before it had begun: I am no Python; set the parameter python to"
                                + " the interpreter that the project's migrations run with.");
    }

    private String script(String text) throws IOException {
        Path file = project.resolve("python.sh");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
    }

    private MigrationSource source(String python, String driver) {
        PythonParameters parameters = new PythonParameters(Optional.of(python), List.of(), driver);
        AlembicParameters alembic = new AlembicParameters(Optional.empty(), Optional.empty(), parameters);
        return ((SourceSearch.Found) MigrationSources.alembic(project, alembic, line -> {})).source();
    }
}
