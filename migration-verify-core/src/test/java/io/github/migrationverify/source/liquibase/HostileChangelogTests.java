package io.github.migrationverify.source.liquibase;

import static io.github.migrationverify.source.liquibase.ReadProject.missing;
import static io.github.migrationverify.source.liquibase.ReadProject.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.SourceFault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by mistake: each is one sentence or none, never a hang, and nothing outside of the project is read. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileChangelogTests {

    private static final String SCHEMA = "xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"http://www.liquibase.org/xml/ns/dbchangelog"
            + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\"";

    private Path outside;
    private Path folder;

    @BeforeEach
    void lay_out(@TempDir Path fresh) throws IOException {
        outside = fresh;
        folder = Files.createDirectories(fresh.resolve("project"));
    }

    @Test
    void a_file_of_fifty_megabytes_is_read_like_any_other() throws IOException {
        try (BufferedWriter sql = Files.newBufferedWriter(folder.resolve("root.sql"))) {
            sql.write("--liquibase formatted sql\n--changeset a:1\n");
            String values = "('some data that somebody put into a migration'), ".repeat(200);
            for (int i = 0; i < 5_200; i++) {
                sql.write("INSERT INTO t VALUES " + values + "('the last of them');\n");
            }
            sql.write("--changeset a:2\n--comment the last\nSELECT 1;\n");
        }
        assertThat(Files.size(folder.resolve("root.sql"))).isGreaterThan(50_000_000);

        ReadProject project = read("root.sql");

        assertThat(project.places()).containsExactly("1 at root.sql:2", "2 at root.sql:5203");
        assertThat(project.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root.yaml", "root.json"})
    void yaml_and_json_that_are_nested_without_end_are_one_sentence(String root) throws IOException {
        write(root, "{\"databaseChangeLog\": " + "[".repeat(100_000));

        assertThat(read(root).faults()).containsExactly(unreadable(root, 0, "Nesting Depth exceeded max 50"));
    }

    @Test
    void xml_that_is_nested_without_end_is_one_sentence() throws IOException {
        write("root.xml", "<databaseChangeLog " + SCHEMA + ">" + "<changeSet>".repeat(100_000));

        assertThat(read("root.xml").faults()).singleElement().satisfies(this::isOneSentence);
    }

    @Test
    void entities_that_multiply_are_not_expanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE databaseChangeLog [<!ENTITY a0 \"lol\">\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">\n");
        }
        write(
                "root.xml",
                bomb + "]>\n<databaseChangeLog " + SCHEMA + ">\n<changeSet id=\"1\" author=\"a\">"
                        + "<comment>&a11;</comment><empty/></changeSet></databaseChangeLog>");

        assertThat(read("root.xml").faults()).singleElement().satisfies(this::isOneSentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x SYSTEM \"%s\">", "<!ENTITY %% y SYSTEM \"%s\"> %%y;"})
    void entities_from_elsewhere_are_not_opened(String entity) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "the secret");
        write(
                "root.xml",
                "<!DOCTYPE databaseChangeLog ["
                        + entity.formatted(outside.resolve("secret.txt").toUri()) + "]>\n<databaseChangeLog " + SCHEMA
                        + ">\n<changeSet id=\"1\" author=\"a\"><comment>&x;</comment><empty/></changeSet></databaseChangeLog>");

        ReadProject project = read("root.xml");

        assertThat(project.faults() + " " + project.reading().migrations() + project.chatter())
                .doesNotContain("the secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.sql", "/../secret.sql", "db/../../secret.sql", "classpath:../secret.sql"})
    void a_path_that_leads_out_of_the_project_leads_nowhere(String path) throws IOException {
        Files.writeString(
                outside.resolve("secret.sql"), "--liquibase formatted sql\n--changeset a:secret\nSELECT 1;\n");
        write("root.yaml", "databaseChangeLog:\n- include: {file: '" + path + "'}\n");

        ReadProject project = read("root.yaml");

        assertThat(project.faults()).containsExactly(missing("root.yaml", 2, path));
        assertThat(project.keys()).isEmpty();
    }

    @Test
    void a_folder_that_leads_out_of_the_project_has_nothing_in_it() throws IOException {
        Files.createDirectories(outside.resolve("secrets"));
        Files.writeString(
                outside.resolve("secrets/secret.sql"), "--liquibase formatted sql\n--changeset a:secret\nSELECT 1;\n");
        write("root.yaml", "databaseChangeLog:\n- includeAll: {path: ../secrets/}\n");

        assertThat(read("root.yaml").keys()).isEmpty();
    }

    @Test
    void an_entry_of_a_jar_whose_name_leads_out_of_it_stays_in_it() throws IOException {
        Files.writeString(outside.resolve("evil.sql"), "--liquibase formatted sql\n--changeset a:outside\nSELECT 1;\n");
        Path jar = Jars.of(
                folder.resolve("lib.jar"),
                Map.of(
                        "db/root.yaml",
                        "databaseChangeLog:\n- includeAll: {path: db/parts/}\n",
                        "db/parts/../../../evil.sql",
                        "--liquibase formatted sql\n--changeset a:inside\nSELECT 1;\n"));
        ReadProject project = ReadProject.of(
                folder, "db/root.yaml", List.of(new ResourceRoot(jar, Optional.empty())), "", "", Map.of());

        assertThat(project.keys()).noneMatch(key -> key.contains("outside"));
        project.faults().forEach(this::isOneSentence);
    }

    @Test
    void links_that_lead_back_are_followed_once() throws IOException {
        Files.createDirectories(folder.resolve("parts/deeper"));
        write("parts/1.sql", "--liquibase formatted sql\n--changeset a:1\nSELECT 1;\n");
        Files.createSymbolicLink(folder.resolve("parts/deeper/up"), folder.resolve("parts"));
        Files.createSymbolicLink(folder.resolve("parts/itself.sql"), folder.resolve("parts/itself.sql"));
        write("root.yaml", "databaseChangeLog:\n- includeAll: {path: parts/}\n");

        ReadProject project = read("root.yaml");

        assertThat(project.keys()).containsExactly("parts/1.sql::1::a");
        assertThat(project.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root.xml", "root.yaml", "root.json", "root.sql"})
    void a_file_that_is_no_text_is_one_sentence(String root) throws IOException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve(root), noise);

        assertThat(read(root).faults()).isNotEmpty().allSatisfy(this::isOneSentence);
    }

    private ReadProject read(String root) {
        return ReadProject.of(folder, root);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void isOneSentence(SourceFault fault) {
        assertThat(fault).isInstanceOf(SourceFault.UnreadableFile.class);
        assertThat(((SourceFault.UnreadableFile) fault).cause())
                .isNotBlank()
                .hasSizeLessThan(2000)
                .doesNotContain("\tat ", "Exception");
    }
}
