package io.github.migrationverify.source.liquibase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changesets say of their parents and of what they depend on, in every format. */
class ExplicitParentsTests {

    private static final String SCHEMA = "xmlns='http://www.liquibase.org/xml/ns/dbchangelog'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='http://www.liquibase.org/xml/ns/dbchangelog"
            + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd'";

    private Path folder;

    @BeforeEach
    void keep(@TempDir Path fresh) {
        folder = fresh;
    }

    /** One changeset, written in any format. */
    private record Written(String id, List<String> comments) {}

    /** How a changelog is written. */
    private enum Format {
        XML {
            @Override
            String text(List<Written> changesets) {
                return changesets.stream()
                        .map(it ->
                                "<changeSet id='" + it.id() + "' author='a'>" + comment(it) + "<empty/></changeSet>\n")
                        .collect(joining("", "<databaseChangeLog " + SCHEMA + ">\n", "</databaseChangeLog>\n"));
            }

            private String comment(Written it) {
                return it.comments().isEmpty() ? "" : "<comment>" + String.join("\n  ", it.comments()) + "</comment>";
            }
        },
        YAML {
            @Override
            String text(List<Written> changesets) {
                return changesets.stream()
                        .map(it -> "- changeSet:\n    id: '" + it.id() + "'\n    author: a\n" + comment(it)
                                + "    changes: [{empty: {}}]\n")
                        .collect(joining("", "databaseChangeLog:\n", ""));
            }

            private String comment(Written it) {
                return it.comments().isEmpty()
                        ? ""
                        : "    comment: |\n" + String.join("\n", it.comments()).indent(6);
            }
        },
        JSON {
            @Override
            String text(List<Written> changesets) {
                return changesets.stream()
                        .map(it -> "{\"changeSet\": {\"id\": \"" + it.id() + "\", \"author\": \"a\", \"comment\": \""
                                + String.join("\\n", it.comments()) + "\", \"changes\": [{\"empty\": {}}]}}")
                        .collect(joining(",\n", "{\"databaseChangeLog\": [\n", "]}\n"));
            }
        },
        SQL {
            @Override
            String text(List<Written> changesets) {
                return changesets.stream()
                        .map(it -> "--changeset a:" + it.id() + "\n"
                                + it.comments().stream()
                                        .map(line -> "--comment " + line + "\n")
                                        .collect(joining())
                                + "SELECT 1;\n")
                        .collect(joining("", "--liquibase formatted sql\n", ""));
            }
        };

        abstract String text(List<Written> changesets);

        String file() {
            return "root." + name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comments_adopted_after_fifty_plain_changesets_are_heeded_and_the_rest_stays_a_line(Format format)
            throws IOException {
        List<Written> changesets = new ArrayList<>(IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Written(id(i), i % 7 == 0 ? List.of("plain words") : List.of()))
                .toList());
        changesets.add(new Written("0051", List.of("revises: 0049")));
        changesets.add(new Written("0052", List.of()));
        changesets.add(
                new Written("0053", List.of("the other branch", "Revises: a:0050; irreversible: data are gone")));
        changesets.add(new Written("0054", List.of("irreversible: nothing to go back to", "said last")));
        changesets.add(new Written("0055", List.of("revises: 0052, " + format.file() + "::0054::a", "a merge")));
        changesets.add(new Written("0056", List.of("revises: none; an island")));

        ReadProject project = read(format, changesets);

        assertThat(project.faults()).isEmpty();
        assertThat(project.reading().refusal()).isEmpty();
        assertThat(project.reading().migrations().subList(0, 50))
                .extracting(migration -> migration.revision().parents())
                .isEqualTo(IntStream.rangeClosed(1, 50)
                        .mapToObj(i -> i == 1 ? List.of() : List.of(format.file() + "::" + id(i - 1) + "::a"))
                        .toList());
        assertThat(project.reading().migrations().subList(50, 56))
                .extracting(ExplicitParentsTests::line)
                .containsExactly(
                        "0051 on [0049]",
                        "0052 on [0051]",
                        "0053 on [0050] irreversible: data are gone (the other branch)",
                        "0054 on [0053] irreversible: nothing to go back to (said last)",
                        "0055 on [0052, 0054] (a merge)",
                        "0056 on [] (an island)");
        assertThat(project.reading().graph().heads()).extracting(Revision::id).containsExactly("0055", "0056");
        assertThat(project.reading().graph().branchPoints())
                .extracting(Revision::id)
                .containsExactly("0049");
    }

    @Test
    void files_of_all_formats_revise_across_each_other() throws IOException {
        Path mixed = Files.createTempDirectory(folder, "mixed");
        write(mixed, "one.xml", Format.XML.text(List.of(new Written("1", List.of()))));
        write(mixed, "two.yaml", Format.YAML.text(List.of(new Written("2", List.of("revises: none")))));
        write(mixed, "three.json", Format.JSON.text(List.of(new Written("3", List.of("revises: 1")))));
        write(mixed, "four.sql", Format.SQL.text(List.of(new Written("4", List.of("revises: 2", "revises: 3")))));
        write(mixed, "root.yaml", """
                databaseChangeLog:
                - include: {file: one.xml}
                - include: {file: two.yaml}
                - include: {file: three.json}
                - include: {file: four.sql}
                """);

        ReadProject project = ReadProject.of(mixed, "root.yaml");

        assertThat(project.reading().migrations())
                .extracting(ExplicitParentsTests::line)
                .containsExactly("1 on []", "2 on []", "3 on [1]", "4 on [2, 3]");
        assertThat(project.reading().graph().heads()).extracting(Revision::id).containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one.sql::1::a",
                "/one.sql::1::a",
                "./one.sql::1::a",
                "classpath:one.sql::1::a",
                "classpath:/parts/../one.sql::1::a",
                "parts\\..\\one.sql::1::a"
            })
    void of_ids_that_several_files_have_a_key_tells_which_however_its_path_is_spelt(String key) throws IOException {
        ReadProject project = twoFiles(key);

        assertThat(project.reading().graph().parents(project.revision("3")))
                .extracting(Revision::key)
                .containsExactly("one.sql::1::a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a:1"})
    void of_ids_that_several_files_have_the_short_names_are_ambiguous(String name) throws IOException {
        assertThat(twoFiles(name).reading().graph().faults())
                .filteredOn(GraphFault.MissingParent.class::isInstance)
                .singleElement()
                .isEqualTo(new GraphFault.MissingParent(
                        twoFiles(name).revision("3"), name, List.of("one.sql::1::a", "two.sql::1::a")));
    }

    @Test
    void a_plain_number_in_yaml_answers_to_what_is_written_as_well() throws IOException {
        Path numbers = Files.createTempDirectory(folder, "numbers");
        write(numbers, "root.yaml", """
                databaseChangeLog:
                - changeSet: {id: 0010, author: a, changes: [{empty: {}}]}
                - changeSet: {id: "0011", author: a, changes: [{empty: {}}], comment: "revises: 0010"}
                - changeSet: {id: 0012, author: a, changes: [{empty: {}}], comment: "revises: a:0010"}
                """);

        ReadProject project = ReadProject.of(numbers, "root.yaml");

        assertThat(project.keys()).containsExactly("root.yaml::8::a", "root.yaml::0011::a", "root.yaml::10::a");
        assertThat(project.reading().graph().faults())
                .extracting(Object::getClass)
                .containsExactly(GraphFault.SeveralHeads.class);
        assertThat(project.reading().graph().branchPoints())
                .extracting(Revision::key)
                .containsExactly("root.yaml::8::a");
    }

    @Test
    void a_dependency_without_a_file_is_looked_for_in_the_root_as_liquibase_does() throws IOException {
        Path included = Files.createTempDirectory(folder, "dependency");
        write(included, "part.yaml", """
                databaseChangeLog:
                - changeSet: {id: 1, author: a, changes: [{empty: {}}]}
                - changeSet: {id: 2, author: a, preConditions: [changeSetExecuted: {id: 1, author: a}], changes: [{empty: {}}]}
                - changeSet: {id: 3, author: a, preConditions: [changeSetExecuted: {id: 0, author: a}], changes: [{empty: {}}]}
                """);
        write(included, "root.yaml", """
                databaseChangeLog:
                - logicalFilePath: app/root.yaml
                - changeSet: {id: 0, author: a, changes: [{empty: {}}]}
                - include: {file: part.yaml}
                """);

        ReadProject project = ReadProject.of(included, "root.yaml");

        assertThat(project.revision("2").dependencies()).containsExactly("app/root.yaml::1::a");
        assertThat(project.reading().graph().dependencies(project.revision("3")))
                .extracting(Revision::key)
                .containsExactly("app/root.yaml::0::a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/one.xml",
                "/app/one.xml",
                "./app/one.xml",
                "classpath:app/one.xml",
                "classpath:/app/./one.xml",
                "app\\one.xml"
            })
    void a_dependency_is_by_logical_path_however_it_is_spelt(String spelt) throws IOException {
        Path logical = Files.createTempDirectory(folder, "logical");
        write(logical, "one.xml", """
                <databaseChangeLog %s logicalFilePath='app/one.xml'>
                  <changeSet id='1' author='a'><empty/></changeSet>
                </databaseChangeLog>
                """.formatted(SCHEMA));
        write(logical, "root.xml", """
                <databaseChangeLog %s>
                  <include file='one.xml'/>
                  <changeSet id='2' author='a' logicalFilePath='own.xml'>
                    <preConditions><and><and><changeSetExecuted id='1' author='a' changeLogFile='%s'/></and></and>
                      <not><and><changeSetExecuted id='x' author='a' changeLogFile='one.xml'/></and></not></preConditions>
                    <empty/>
                  </changeSet>
                </databaseChangeLog>
                """.formatted(SCHEMA, spelt));

        ReadProject project = ReadProject.of(logical, "root.xml");

        assertThat(project.revision("2").key()).isEqualTo("own.xml::2::a");
        assertThat(project.reading().graph().dependencies(project.revision("2")))
                .extracting(Revision::key)
                .containsExactly("app/one.xml::1::a");
        assertThat(project.reading().graph().faults()).isEmpty();
    }

    private ReadProject twoFiles(String parent) throws IOException {
        Path two = Files.createTempDirectory(folder, "two");
        write(two, "one.sql", Format.SQL.text(List.of(new Written("1", List.of()))));
        write(two, "two.sql", Format.SQL.text(List.of(new Written("1", List.of()))));
        write(two, "three.sql", Format.SQL.text(List.of(new Written("3", List.of("revises: " + parent)))));
        write(two, "root.yaml", """
                databaseChangeLog:
                - include: {file: one.sql}
                - include: {file: two.sql}
                - include: {file: three.sql}
                """);
        return ReadProject.of(two, "root.yaml");
    }

    private ReadProject read(Format format, List<Written> changesets) throws IOException {
        Path project = Files.createTempDirectory(folder, "format");
        write(project, format.file(), format.text(changesets));
        return ReadProject.of(project, format.file());
    }

    private static void write(Path project, String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    private static String line(Migration migration) {
        List<String> parents = migration.revision().parents().stream()
                .map(parent -> parent.replaceFirst("^.*?::(.*)::a$", "$1").replace("a:", ""))
                .toList();
        return migration.revision().id() + " on " + parents
                + migration.irreversible().map(" irreversible: "::concat).orElse("")
                + Optional.of(migration.revision().description())
                        .filter(text -> !text.isEmpty())
                        .map(text -> " (" + text + ")")
                        .orElse("");
    }
}
