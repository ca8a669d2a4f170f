package io.github.migrationverify.source.liquibase;

import static io.github.migrationverify.source.liquibase.ReadProject.loop;
import static io.github.migrationverify.source.liquibase.ReadProject.missing;
import static io.github.migrationverify.source.liquibase.ReadProject.orphan;
import static io.github.migrationverify.source.liquibase.ReadProject.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.Participation.Active;
import io.github.migrationverify.source.Participation.Filtered;
import io.github.migrationverify.source.SourceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test reads a folder of src/test/resources/changelogs/broken. */
class BrokenChangelogTests {

    private static final String NOT_UTF_8 = "the byte 0xF6 is not UTF-8, which it should be written in";

    @Test
    void one_bad_file_never_hides_what_the_others_say() {
        ReadProject project = ReadProject.of("broken/everything-at-once", "root.xml");

        assertThat(project.faults())
                .containsExactly(
                        unreadable(
                                "against-the-schema.xml",
                                7,
                                "Invalid content was found starting with element 'createTabel'"),
                        unreadable(
                                "broken.json",
                                3,
                                "while parsing a flow mapping: expected ',' or '}', but got <scalar>"),
                        unreadable("broken.yaml", 5, "while scanning a quoted scalar: found unexpected end of stream"),
                        unreadable("empty.sql", 0, "Unable to parse empty file: 'empty.sql'"),
                        unreadable("empty.xml", 1, "Unable to parse empty file: 'empty.xml'"),
                        unreadable("empty.yaml", 0, "Empty file empty.yaml"),
                        unreadable("missing-class.xml", 6, "the class com.example.NotThere is not on the class path"),
                        unreadable("not-a-changelog.xml", 1, "Cannot find the declaration of element 'project'"),
                        unreadable("not-a-changelog.yaml", 0, "Could not find databaseChangeLog node"),
                        unreadable(
                                "not-closed.xml",
                                9,
                                "The element type \"changeSet\" must be terminated by the matching end-tag"
                                        + " \"</changeSet>\""),
                        unreadable(
                                "one-dash.sql",
                                3,
                                "Unexpected formatting in formatted changelog 'one-dash.sql' at line 3. Formatted SQL"
                                        + " changelogs require known formats, such as '--changeset"
                                        + " <authorname>:<changesetId>' and others to be recognized and run"),
                        missing("root.xml", 7, "nowhere.xml"),
                        missing("root.xml", 20, "no/such/folder"),
                        unreadable(
                                "unknown-change.yaml",
                                7,
                                "Unknown change type 'createTabel'. Check for spelling or capitalization errors and"
                                        + " missing extensions such as liquibase-commercial"));
        assertThat(project.participation("good")).isEqualTo(new Active());
        assertThat(project.participation("last")).isEqualTo(new Active());
    }

    @Test
    void what_a_bad_file_declares_is_known_from_its_text() {
        ReadProject project = ReadProject.of("broken/everything-at-once", "root.xml");

        assertThat(project.places())
                .containsExactly(
                        "good at good.sql:2",
                        "read-before-it-breaks at not-closed.xml:6",
                        "fine at unknown-change.yaml:2",
                        "unknown at unknown-change.yaml:3",
                        "custom at missing-class.xml:6",
                        "misspelt at against-the-schema.xml:6",
                        "last at last.sql:2");
        assertThat(project.participation("custom")).isEqualTo(new Filtered("Liquibase cannot read its file"));
    }

    @Test
    void a_refusal_names_the_first_reasons_and_counts_the_rest() {
        assertThat(ReadProject.of("broken/everything-at-once", "root.xml")
                        .reading()
                        .refusal())
                .contains("Liquibase refuses it: not-closed.xml:9: The element type \"changeSet\" must be terminated by"
                        + " the matching end-tag \"</changeSet>\"; unknown-change.yaml:7: Unknown change type"
                        + " 'createTabel'. Check for spelling or capitalization errors and missing extensions such as"
                        + " liquibase-commercial; missing-class.xml:6: the class com.example.NotThere is not on the"
                        + " class path; and 11 more");
    }

    @Test
    void files_that_include_each_other_are_a_loop_and_read_once() {
        ReadProject project = ReadProject.of("broken/include-loop", "root.xml");

        assertThat(project.faults()).containsExactly(loop(new Place("a.yaml", 3), new Place("b.json", 2)));
        assertThat(project.places()).containsExactly("in-a at a.yaml:2", "in-b at b.json:3", "after at after.sql:2");
        assertThat(project.reading().refusal())
                .contains("Liquibase refuses it: a.yaml:3 and b.json:2 include each other without end");
    }

    @Test
    void a_file_that_includes_itself_is_a_loop() {
        assertThat(ReadProject.of("broken/includes-itself", "root.xml").faults())
                .containsExactly(loop(new Place("root.xml", 7)));
    }

    @Test
    void an_include_all_of_the_files_own_folder_is_a_loop() {
        ReadProject project = ReadProject.of("broken/include-all-of-its-own-folder", "db/root.xml");

        assertThat(project.faults()).containsExactly(loop(new Place("db/root.xml", 7)));
        assertThat(project.places()).containsExactly("1 at db/root.xml:6", "2 at db/part.sql:2");
    }

    @Test
    void a_wrong_encoding_is_a_fault_at_its_line_and_a_declared_one_is_none() {
        ReadProject project = ReadProject.of("broken/wrong-encoding", "root.xml");

        assertThat(project.faults())
                .containsExactly(
                        unreadable("latin1.sql", 4, NOT_UTF_8),
                        unreadable("latin1.xml", 6, NOT_UTF_8),
                        unreadable("latin1.yaml", 2, NOT_UTF_8));
        assertThat(project.revision("declared").description()).isEqualTo("Größe");
    }

    @Test
    void a_wrong_encoding_that_liquibase_overlooks_is_no_refusal() {
        ReadProject project = ReadProject.of("broken/wrong-encoding", "latin1.sql");

        assertThat(project.faults()).contains(unreadable("latin1.sql", 4, NOT_UTF_8));
        assertThat(project.participation("sql")).isEqualTo(new Active());
        assertThat(project.reading().refusal()).isEmpty();
    }

    @Test
    void a_root_that_is_not_there_is_missing_and_the_places_looked_at_are_named(@TempDir Path folder) {
        List<ResourceRoot> roots = List.of(
                new ResourceRoot(folder.resolve("target/classes"), Optional.of(folder.resolve("src/main/resources"))),
                new ResourceRoot(folder.resolve("lib.jar"), Optional.empty()));

        ReadProject project = ReadProject.of(folder, "db/master.xml", roots, "", "", Map.of());

        assertThat(project.faults())
                .containsExactly(new SourceFault.MissingFile(
                        Place.of("db/master.xml"), "db/master.xml", List.of("target/classes", "lib.jar")));
        assertThat(project.reading().refusal()).contains("the root changelog db/master.xml is not there");
        assertThat(project.reading().migrations()).isEmpty();
    }

    @Test
    void a_root_may_be_empty_or_hold_nothing_or_be_of_no_known_format() {
        ReadProject empty = ReadProject.of("broken/root-is-empty", "root.yaml");
        ReadProject bare = ReadProject.of("broken/root-has-no-changesets", "root.xml");
        ReadProject unknown = ReadProject.of("broken/root-of-unknown-format", "root.txt");

        assertThat(empty.faults()).containsExactly(unreadable("root.yaml", 0, "Empty file root.yaml"));
        assertThat(bare.faults()).isEmpty();
        assertThat(bare.reading().refusal()).isEmpty();
        assertThat(bare.reading().migrations()).isEmpty();
        assertThat(unknown.faults())
                .containsExactly(unreadable("root.txt", 0, "Cannot find parser that supports root.txt"));
        assertThat(unknown.reading().refusal()).isPresent();
    }

    @Test
    void an_include_of_an_unknown_format_is_found_at_its_line() {
        ReadProject project = ReadProject.of("broken/includes-an-unknown-format", "root.xml");

        assertThat(project.faults())
                .containsExactly(unreadable("root.xml", 7, "Cannot find parser that supports notes.txt"));
        assertThat(project.places()).containsExactly("1 at part.sql:2");
    }

    @Test
    void files_that_active_changes_name_have_to_be_there() {
        ReadProject project =
                ReadProject.of(ReadProject.folder("broken/missing-files-of-changes"), "root.xml", "now", "", Map.of());

        assertThat(project.faults())
                .containsExactly(missing("root.xml", 6, "none.sql"), missing("root.xml", 7, "none.csv"));
    }

    @Test
    void a_missing_property_file_is_missing_and_the_includes_are_followed() {
        ReadProject project = ReadProject.of("broken/missing-property-file", "root.yaml");

        assertThat(project.faults()).containsExactly(missing("root.yaml", 2, "none.properties"));
        assertThat(project.places()).containsExactly("1 at root.yaml:3", "2 at part.sql:2");
    }

    @Test
    void what_liquibases_own_validation_refuses_is_found_without_a_database() {
        ReadProject project = ReadProject.of("broken/refused-by-validation", "root.xml");

        assertThat(project.faults())
                .containsExactly(unreadable("root.xml", 6, "Liquibase refuses changeset 1: columnType is required"));
        assertThat(project.reading().refusal())
                .contains("Liquibase refuses it: root.xml:6: Liquibase refuses changeset 1: columnType is required");
    }

    @Test
    void aliases_without_end_are_kept_from_liquibase() {
        String cause = "its aliases contain themselves, or expand to more than 5000000 nodes";

        assertThat(ReadProject.of("broken/alias-bomb", "root.yaml").faults())
                .containsExactly(unreadable("root.yaml", 1, cause));
        assertThat(ReadProject.of("broken/alias-of-itself", "root.yaml").faults())
                .containsExactly(unreadable("root.yaml", 1, cause));
    }

    @Test
    void changelogs_beside_the_root_that_nothing_includes_are_orphans() {
        assertThat(ReadProject.of("orphans", "db/root.xml").faults())
                .containsExactly(
                        orphan("db/deeper/forgotten.json", "db/root.xml"),
                        orphan("db/deeper/forgotten.xml", "db/root.xml"),
                        orphan("db/forgotten.sql", "db/root.xml"));
    }

    @Test
    void what_a_broken_file_may_include_is_no_orphan() {
        assertThat(ReadProject.of("broken/orphans-unless-included", "root.yaml").faults())
                .containsExactly(
                        orphan("other.sql", "root.yaml"),
                        unreadable("root.yaml", 4, "while scanning a quoted scalar: found unexpected end of stream"));
    }

    @Test
    void includes_without_end_are_stopped(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 1000; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), """
                    databaseChangeLog:
                      - changeSet: {id: %d, author: a, changes: [{empty: {}}]}
                      - include: {file: %d.yaml}
                    """.formatted(i, i + 1));
        }

        ReadProject project = ReadProject.of(folder, "0.yaml");

        assertThat(project.faults()).contains(unreadable("0.yaml", 0, "its includes are nested deeper than 250"));
        assertThat(project.reading().migrations()).hasSize(250);
    }

    @Test
    void an_include_by_a_property_that_nobody_has_set_is_missing() {
        ReadProject project = ReadProject.of("broken/unknown-property-in-include", "root.yaml");

        assertThat(project.faults()).containsExactly(missing("root.yaml", 2, "${typo}/part.sql"));
        assertThat(project.places()).containsExactly("1 at part.sql:2");
    }

    @Test
    void a_path_that_no_file_can_have_is_missing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("root.yaml"), """
                databaseChangeLog:
                  - include: {file: "a\\0b.sql"}
                """);

        assertThat(ReadProject.of(folder, "root.yaml").faults()).containsExactly(missing("root.yaml", 2, "a\0b.sql"));
    }

    @Test
    void a_custom_change_may_throw_anything() {
        ReadProject project = ReadProject.of("broken/custom-changes-that-throw", "root.xml");

        assertThat(project.faults())
                .containsExactly(
                        unreadable(
                                "linkage.xml",
                                6,
                                "the class io.github.migrationverify.source.liquibase.NativeChange throws"
                                        + " UnsatisfiedLinkError: no native library here"),
                        unreadable(
                                "throws.xml",
                                6,
                                "the class io.github.migrationverify.source.liquibase.ServerChange throws"
                                        + " IllegalStateException: where is my server?"));
        assertThat(project.participation("good")).isEqualTo(new Active());
    }
}
