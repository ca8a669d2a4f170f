package io.github.migrationverify.source.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlembicSourceTests {

    private final Path project;

    AlembicSourceTests(@TempDir Path project) throws IOException {
        this.project = project;
        write("alembic.ini", "[alembic]\nscript_location = migrations\n");
    }

    @Test
    void branches_merges_labels_and_dependencies_make_one_graph() throws IOException {
        revision("a1", "None", "");
        revision("b2", "'a1'", "branch_labels = ('left',)");
        revision("c3", "'a1'", "depends_on = 'left'");
        revision("d4444", "('b2', 'c3')", "");
        revision("e5", "'d4444'", "depends_on = 'd444'");

        SourceReading reading = read();

        assertThat(reading.graph().faults()).isEmpty();
        assertThat(ids(reading.graph().heads())).containsExactly("e5");
        assertThat(ids(reading.graph().branchPoints())).containsExactly("a1");
        assertThat(ids(reading.graph().mergePoints())).containsExactly("d4444");
        assertThat(reading.graph()
                        .revision("c3")
                        .map(reading.graph()::dependencies)
                        .map(AlembicSourceTests::ids))
                .contains(List.of("b2"));
        assertThat(reading.graph()
                        .revision("e5")
                        .map(reading.graph()::dependencies)
                        .map(AlembicSourceTests::ids))
                .contains(List.of("d4444"));
        assertThat(reading.root()).isEqualTo("alembic.ini");
        assertThat(reading.migrations()).hasSize(5);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_rest_standing() throws IOException {
        revision("a1", "None", "");
        write("migrations/versions/b2.py", "revision = 'b2'\ndown_revision = newest()\n");
        write("migrations/versions/c3.py", "revision = 'c3\n");
        Files.write(project.resolve("migrations/versions/d4.py"), "# \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));

        SourceReading reading = read();

        assertThat(ids(reading.graph().revisions())).containsExactly("a1");
        assertThat(reading.faults())
                .extracting(fault -> fault.place() + " " + ((SourceFault.UnreadableFile) fault).cause())
                .containsExactly(
                        "migrations/versions/b2.py:2 its down_revision is computed when it is run (newest()), where a"
                                + " string, a tuple, a list or None is expected",
                        "migrations/versions/c3.py:1 it is no Python: a string is never closed",
                        "migrations/versions/d4.py it is not in the encoding that it declares, or in UTF-8 where it declares"
                                + " none");
    }

    @Test
    void an_encoding_that_a_file_declares_counts() throws IOException {
        Files.createDirectories(project.resolve("migrations/versions"));
        Files.write(
                project.resolve("migrations/versions/a1.py"),
                "# -*- coding: latin-1 -*-\n'''\u00dcbung'''\nrevision = 'a1'\ndown_revision = None\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().graph().revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.description()).isEqualTo("\u00dcbung"));
    }

    @Test
    void a_docstring_declares_that_there_is_no_way_back() throws IOException {
        write("migrations/versions/a1.py", """
                '''drop the old column; irreversible: its data is gone

                Revises: nothing
                '''
                revision = 'a1'
                down_revision = None
                """);

        assertThat(read().migrations()).singleElement().satisfies(migration -> {
            assertThat(migration.irreversible()).contains("its data is gone");
            assertThat(migration.revision().description()).isEqualTo("drop the old column");
        });
    }

    @Test
    void files_that_are_no_revisions_are_passed_over() throws IOException {
        revision("a1", "None", "");
        write("migrations/versions/__init__.py", "x = (");
        write("migrations/versions/.#a1.py", "x = (");
        write("migrations/versions/notes.txt", "x = (");
        write("migrations/versions/old/b2.py", "revision = 'b2'\ndown_revision = 'a1'\n");

        assertThat(ids(read().graph().revisions())).containsExactly("a1");
    }

    @Test
    void several_version_locations_may_be_given_and_searched_all_through() throws IOException {
        write("alembic.ini", """
                [other]
                script_location = nowhere
                [alembic]
                script_location = %(here)s/migrations
                version_locations = %(here)s/one
                    %(here)s/two
                path_separator = newline
                recursive_version_locations = true
                """);
        write("one/deep/a1.py", "revision = 'a1'\ndown_revision = None\n");
        write("two/b2.py", "revision = 'b2'\ndown_revision = 'a1'\n");

        assertThat(ids(read().graph().revisions())).containsExactly("a1", "b2");
    }

    @Test
    void a_pyproject_may_say_where_the_scripts_are() throws IOException {
        Files.delete(project.resolve("alembic.ini"));
        write("pyproject.toml", """
                [tool.alembic]
                script_location = "%(here)s/migrations"
                version_locations = ["%(here)s/one", "two"]
                recursive_version_locations = true
                """);
        write("one/a1.py", "revision = 'a1'\ndown_revision = None\n");
        write("two/deep/b2.py", "revision = 'b2'\ndown_revision = 'a1'\n");

        assertThat(ids(read().graph().revisions())).containsExactly("a1", "b2");
    }

    @Test
    void a_pyproject_of_something_else_is_no_configuration() throws IOException {
        Files.delete(project.resolve("alembic.ini"));
        write("pyproject.toml", "[tool.black]\nline-length = 100\n");

        assertThat(search()).isEqualTo(new AlembicSearch.NotFound("alembic.ini and pyproject.toml"));
    }

    @Test
    void scripts_may_be_in_a_package() throws IOException {
        write("alembic.ini", "[alembic]\nscript_location = app.db:migrations\nprepend_sys_path = lib\n");
        write("lib/app/db/migrations/versions/a1.py", "revision = 'a1'\ndown_revision = None\n");

        assertThat(ids(read().graph().revisions())).containsExactly("a1");
    }

    @Test
    void a_file_too_large_to_be_a_revision_is_not_read() throws IOException {
        revision("a1", "None", "");
        try (RandomAccessFile large = new RandomAccessFile(
                project.resolve("migrations/versions/b2.py").toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        assertThat(read().faults())
                .singleElement()
                .isEqualTo(new SourceFault.UnreadableFile(
                        Place.of("migrations/versions/b2.py"), "it is larger than 10 MB"));
    }

    @Test
    void folders_that_lead_back_to_themselves_and_folders_named_like_files_do_no_harm() throws IOException {
        write("alembic.ini", "[alembic]\nscript_location = migrations\nrecursive_version_locations = true\n");
        revision("a1", "None", "");
        Files.createSymbolicLink(project.resolve("migrations/versions/again"), project.resolve("migrations/versions"));
        Files.createDirectories(project.resolve("migrations/versions/b2.py"));

        assertThat(ids(read().graph().revisions())).containsExactly("a1");
    }

    @Test
    void a_folder_that_is_not_there_is_told() throws IOException {
        assertThat(read().faults())
                .singleElement()
                .isInstanceOfSatisfying(
                        SourceFault.MissingFile.class,
                        fault -> assertThat(fault.reference()).isEqualTo("migrations/versions"));
    }

    @Test
    void a_configuration_without_a_place_for_scripts_is_told() throws IOException {
        write("alembic.ini", "[alembic]\n# script_location = migrations\n");

        assertThat(search())
                .isInstanceOfSatisfying(
                        AlembicSearch.Unusable.class,
                        fault -> assertThat(fault.sentence())
                                .isEqualTo(
                                        "No 'script_location' key found in configuration: section [alembic] of alembic.ini has"
                                                + " none; expected the folder of env.py."));
    }

    @Test
    void the_same_id_in_two_files_is_a_duplicate_and_a_lost_parent_is_missing() throws IOException {
        revision("a1", "None", "");
        write("migrations/versions/z_copy.py", "revision = 'a1'\ndown_revision = None\n");
        revision("b2", "'a0'", "");

        assertThat(read().graph().faults())
                .hasAtLeastOneElementOfType(GraphFault.DuplicateRevision.class)
                .hasAtLeastOneElementOfType(GraphFault.MissingParent.class);
    }

    @Test
    void a_hundred_thousand_revisions_are_one_chain() throws IOException {
        write("migrations/versions/README", "");
        Path versions = project.resolve("migrations/versions");
        for (int number = 1; number <= 100_000; number++) {
            String parent = number == 1 ? "None" : "'r" + (number - 1) + "'";
            Files.writeString(
                    versions.resolve(number + ".py"), "revision = 'r" + number + "'\ndown_revision = " + parent + "\n");
        }

        SourceReading reading = read();

        assertThat(ids(reading.graph().heads())).containsExactly("r100000");
        assertThat(reading.graph().isLinear()).isTrue();
        assertThat(reading.faults()).isEmpty();
    }

    private void revision(String id, String parents, String more) throws IOException {
        write(
                "migrations/versions/" + id + "_tasks.py",
                "\"\"\"" + id + "\"\"\"\nrevision = '" + id + "'\ndown_revision = " + parents + "\n" + more + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private AlembicSearch.Outcome search() {
        return new AlembicSearch(project, AlembicParameters.none()).search();
    }

    private SourceReading read() {
        return new AlembicSource(((AlembicSearch.Found) search()).settings(), PythonParameters.none(), line -> {})
                .read();
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
