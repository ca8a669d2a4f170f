package io.github.migrationverify.source.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads Flyway's scripts without a database. */
class FlywaySourceTests {

    private Path folder;

    private ScriptProject project;

    @BeforeEach
    void makeProject(@TempDir Path empty) {
        folder = empty;
        project = new ScriptProject(folder);
    }

    @Test
    void versions_are_ordered_as_numbers_and_repeatables_come_last_by_description() {
        project.script("V10__a.sql")
                .script("V1.10__b.sql")
                .script("V1_2__c.sql")
                .script("V001__d.sql")
                .script("V20240101120000__e.sql")
                .script("R__b.sql")
                .script("R__a.sql");

        SourceReading reading = project.flyway().read();

        assertThat(ScriptProject.names(reading))
                .containsExactly("001", "1.2", "1.10", "10", "20240101120000", "R__a", "R__b");
        assertThat(reading.graph().heads()).extracting(Revision::id).containsExactly("R__b");
        assertThat(reading.tool()).isEqualTo("flyway");
        assertThat(reading.version()).isEqualTo("11.20.3");
        assertThat(reading.root()).isEqualTo("src/main/resources/db/migration");
    }

    @Test
    void a_revision_answers_to_its_version_with_and_without_prefix_and_to_its_file() {
        project.script("V1_2__add_people.sql", "SELECT 1;");

        Revision revision = project.flyway().read().graph().revisions().get(0);

        assertThat(revision.names()).containsExactly("1.2", "V1.2", "V1_2__add_people.sql");
        assertThat(revision.key()).isEqualTo("V1_2__add_people.sql");
        assertThat(revision.description()).isEqualTo("add people");
        assertThat(revision.place()).hasToString("src/main/resources/db/migration/V1_2__add_people.sql");
    }

    @Test
    void the_comment_at_the_beginning_of_either_script_may_say_that_there_is_no_way_back() {
        project.script("V1__a.sql", "/* Irreversible: rows are lost;", " * for good */", "SELECT 1;")
                .script("V2__b.sql", "SELECT 1; -- irreversible: said too late")
                .script("U2__b.sql", "-- irreversible: nothing to go back to", "SELECT 1;");

        assertThat(project.flyway().read().migrations())
                .extracting(Migration::irreversible)
                .containsExactly(Optional.of("rows are lost"), Optional.of("nothing to go back to"));
    }

    @Test
    void what_cannot_be_read_as_a_script_is_told_with_its_reason() throws Exception {
        project.script("V1__a.sql", "SELECT '${who}';")
                .with("src/main/resources/db/migration/V2__b.sql", new byte[] {'S', 0, '1'})
                .with("src/main/resources/db/migration/V3__c.sql", "SELECT 'ä';".getBytes(StandardCharsets.ISO_8859_1))
                .with("src/main/resources/db/migration/V4__d.sql", new byte[10_000_001])
                .script("V5__e.sql", "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;")
                .script("V6__f.sql/nested.txt", "a folder");
        Files.createSymbolicLink(
                folder.resolve("src/main/resources/db/migration/ring"), folder.resolve("src/main/resources/db"));
        Files.createSymbolicLink(
                folder.resolve("src/main/resources/db/migration/V7__g.sql"), folder.resolve("nowhere"));

        SourceReading reading = project.flyway().read();

        String where = "src/main/resources/db/migration/";
        assertThat(ScriptProject.faults(reading))
                .containsExactlyInAnyOrder(
                        where + "V1__a.sql:1: No value provided for placeholder: ${who}",
                        where + "V2__b.sql:1: it holds a zero byte, so it is no SQL",
                        where + "V3__c.sql: it is not in UTF-8",
                        where + "V4__d.sql: it is larger than 10 MB",
                        where
                                + "V5__e.sql:1: Incomplete statement at line 1 col 1: CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;",
                        where + "V7__g.sql: it is not a file");
        assertThat(reading.refusal()).contains(where + "V1__a.sql:1: No value provided for placeholder: ${who}");
        assertThat(reading.migrations()).hasSize(6);
    }

    @Test
    void a_script_has_the_encoding_that_its_own_configuration_says() {
        project.with("src/main/resources/db/migration/V1__a.sql", "SELECT 'ä';".getBytes(StandardCharsets.ISO_8859_1))
                .script("V1__a.sql.conf", "encoding=ISO-8859-1");

        assertThat(project.flyway().read().faults()).isEmpty();
    }

    @Test
    void names_that_do_not_fit_refuse_the_chain_where_flyway_is_told_to_validate_them() {
        project.script("V1__a.sql", "SELECT 1;")
                .script("V1.sql.sql")
                .script("notes.sql")
                .script("README.md");

        ScriptSource lenient = project.flyway();
        ScriptSource strict = ScriptProject.source(project.flyway(Map.of(), Map.of("validateMigrationNaming", "true")));

        assertThat(lenient.read().refusal()).isEmpty();
        assertThat(ScriptProject.faults(lenient.read()))
                .contains("src/main/resources/db/migration/notes.sql: Unrecognised migration name format: notes.sql");
        assertThat(strict.read().refusal()).get().asString().startsWith("Invalid SQL filenames found: ");
    }

    @Test
    void settings_are_found_where_flyways_users_keep_them() {
        project.with("sql/V1__a.sql", "SELECT '${who}';")
                .with("flyway.conf", "flyway.locations=filesystem:sql", "flyway.placeholders.who=me");
        assertThat(project.flyway().read().faults()).isEmpty();

        project.with("flyway.conf", "")
                .with(
                        "flyway.toml",
                        "[flyway]",
                        "locations = [\"filesystem:sql\"]",
                        "[flyway.placeholders]",
                        "who = \"me\"");
        assertThat(project.flyway().read().faults()).isEmpty();

        project.with("flyway.toml", "")
                .with(
                        "src/main/resources/application.yml",
                        "spring:",
                        "  flyway:",
                        "    locations:",
                        "    - filesystem:sql",
                        "    placeholders:",
                        "      who: me");
        assertThat(project.flyway().read().faults()).isEmpty();

        project.with("src/main/resources/application.yml", "");
        ScriptOutcome plugin =
                project.flyway(Map.of(), Map.of("locations[0]", "filesystem:sql", "placeholders.who", "me"));
        assertThat(ScriptProject.source(plugin).read().faults()).isEmpty();

        ScriptOutcome own = project.flyway(Map.of("locations", "filesystem:sql", "placeholders.who", "me"), Map.of());
        assertThat(ScriptProject.source(own).read().faults()).isEmpty();
        assertThat(((ScriptOutcome.Found) own).where()).isEqualTo("parameter locations");
    }

    @Test
    void nothing_is_found_where_there_is_nothing_or_spring_boot_switches_it_off() {
        assertThat(project.flyway(Map.of(), Map.of())).isInstanceOf(ScriptOutcome.NotFound.class);

        project.script("V1__a.sql").with("src/main/resources/application.properties", "spring.flyway.enabled=false");

        assertThat(project.flyway(Map.of(), Map.of()))
                .isEqualTo(
                        new ScriptOutcome.NotFound(
                                "classpath:db/migration, flyway.locations in flyway.conf, flyway.toml and src/main/resources/application.properties"));
    }

    @Test
    void a_value_that_makes_no_sense_is_told() {
        project.script("V1__a.sql");

        assertThat(project.flyway(Map.of(), Map.of("mixed", "perhaps")))
                .isInstanceOfSatisfying(
                        ScriptOutcome.Unusable.class,
                        unusable -> assertThat(unusable.sentence())
                                .startsWith("Flyway's settings cannot be used: ")
                                .endsWith("; correct them where they are."));
    }

    @Test
    void a_location_that_is_not_there_and_settings_that_are_not_heeded_are_told() {
        project.script("V1__a.sql");

        SourceReading reading = ScriptProject.source(project.flyway(
                        Map.of("locations", "classpath:db/migration,filesystem:elsewhere"), Map.of("target", "5")))
                .read();

        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.gaps()).containsExactly(new Gap("Flyway's setting target", "it is not heeded here"));
    }
}
