package io.github.migrationverify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.history.Merged;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTests {

    private static final String TWO_HEADS = """
            --liquibase formatted sql

            --changeset anna:0001
            CREATE TABLE rooms (id BIGINT);
            --rollback DROP TABLE rooms;

            --changeset anna:0002
            --comment revises: 0001
            CREATE TABLE guests (id BIGINT);
            --rollback DROP TABLE guests;

            --changeset ben:0003
            --comment revises: 0001
            CREATE TABLE bookings (id BIGINT);
            --rollback DROP TABLE bookings;
            """;

    private static final String SQL_MERGE = """

            --changeset ben:merge-0002-0003
            --comment revises: 0002, 0003; merge heads
            SELECT 1;
            --rollback empty
            """;

    private static final MergeOrder ALL =
            new MergeOrder(List.of(), "merge heads", Optional.empty(), Optional.empty(), false);

    private final Path folder;

    MergeTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private ProjectInFolder project() {
        return new ProjectInFolder(folder);
    }

    @Test
    void a_root_of_formatted_sql_gets_the_changeset_at_its_end() throws IOException {
        MigrationSource source = project().with("db.sql", TWO_HEADS).liquibase("db.sql");

        Merged merged = new ChainCommands(source).merge(ALL);

        assertThat(merged.revision()).isEqualTo("merge-0002-0003");
        assertThat(merged.parents()).containsExactly("0002", "0003");
        assertThat(project().text("db.sql")).isEqualTo(TWO_HEADS + SQL_MERGE);
        assertThat(heads(source.read())).containsExactly("merge-0002-0003");
    }

    @Test
    void byte_order_mark_line_ends_and_a_missing_last_one_are_kept() throws IOException {
        String before = "\uFEFF" + TWO_HEADS.replace("guests", "gäste").strip().replace("\n", "\r\n");
        MigrationSource source = project().with("db.sql", before).liquibase("db.sql");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("db.sql"))
                .isEqualTo(before + ("\n" + SQL_MERGE.stripTrailing()).replace("\n", "\r\n"));
    }

    @Test
    void line_ends_of_two_kinds_stay_as_they_are() throws IOException {
        String before = TWO_HEADS.replaceFirst("\n\n", "\r\n\n");
        MigrationSource source = project().with("db.sql", before).liquibase("db.sql");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("db.sql")).startsWith(before).contains("--changeset ben:merge-0002-0003\r\n");
    }

    @Test
    void a_root_of_xml_gets_the_changeset_before_its_end_in_its_own_indentation() throws IOException {
        String before = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- </databaseChangeLog> -->
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                                   xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                \t<changeSet id="1" author="anna"><sql>SELECT 1</sql></changeSet>
                \t<changeSet id="2" author="anna">
                \t\t<comment>revises: 1</comment>
                \t\t<sql>SELECT 2</sql>
                \t</changeSet>
                \t<changeSet id="3" author="anna">
                \t\t<comment>revises: 1</comment>
                \t\t<sql>SELECT 3</sql>
                \t</changeSet>
                </databaseChangeLog>
                <!-- the end -->
                """;
        MigrationSource source = project().with("db.xml", before).liquibase("db.xml");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("db.xml")).isEqualTo(before.replace("</changeSet>\n</databaseChangeLog>", """
                </changeSet>
                \t<changeSet id="merge-2-3" author="anna">
                \t\t<comment>revises: 2, 3; merge heads</comment>
                \t\t<rollback/>
                \t</changeSet>
                </databaseChangeLog>"""));
        assertThat(heads(source.read())).containsExactly("merge-2-3");
    }

    @Test
    void a_root_of_xml_that_includes_gets_a_file_next_to_the_last_and_an_include_in_its_style() throws IOException {
        String root = """
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                  <include file='changes/0001_rooms.sql' relativeToChangelogFile='true' />
                  <include file='changes/0002_guests.sql' relativeToChangelogFile='true' />
                </databaseChangeLog>
                """;
        MigrationSource source = project()
                .with("db/master.xml", root)
                .with("db/changes/0001_rooms.sql", "--liquibase formatted sql\n--changeset a:1\nSELECT 1;\n")
                .with("db/changes/0002_guests.sql", """
                        --liquibase formatted sql
                        --changeset a:2
                        SELECT 1;
                        --changeset a:3
                        --comment revises: 1
                        SELECT 1;
                        """)
                .liquibase("db/master.xml");

        Merged merged = new ChainCommands(source).merge(ALL);

        assertThat(merged.edits()).hasSize(2);
        assertThat(project().text("db/changes/0003_merge_heads.sql")).isEqualTo("""
                --liquibase formatted sql

                --changeset a:merge-2-3
                --comment revises: 2, 3; merge heads
                SELECT 1;
                --rollback empty
                """);
        assertThat(project().text("db/master.xml"))
                .isEqualTo(
                        root.replace(
                                "</databaseChangeLog>",
                                "  <include file='changes/0003_merge_heads.sql' relativeToChangelogFile='true' />\n</databaseChangeLog>"));
        assertThat(heads(source.read())).containsExactly("merge-2-3");
    }

    @Test
    void a_root_of_yaml_that_includes_gets_an_include_in_its_style() throws IOException {
        String root = """
                databaseChangeLog:
                  - include:
                      file: "changes/v1.yaml"   # the first
                      relativeToChangelogFile: true
                """;
        MigrationSource source = project()
                .with("db/master.yaml", root)
                .with("db/changes/v1.yaml", yamlOfTwoHeads())
                .liquibase("db/master.yaml");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("db/changes/merge-heads.yaml")).isEqualTo("""
                databaseChangeLog:
                - changeSet:
                    id: "merge-2-3"
                    author: "anna"
                    comment: "revises: 2, 3; merge heads"
                    changes: []
                    rollback:
                      - empty: {}
                """);
        assertThat(project().text("db/master.yaml")).isEqualTo(root + """
                  - include:
                      file: "changes/merge-heads.yaml"   # the first
                      relativeToChangelogFile: true
                """);
        assertThat(heads(source.read())).containsExactly("merge-2-3");
    }

    @Test
    void a_root_of_yaml_with_changesets_gets_the_changeset_at_its_end() throws IOException {
        MigrationSource source = project().with("db.yaml", yamlOfTwoHeads()).liquibase("db.yaml");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("db.yaml")).startsWith(yamlOfTwoHeads() + "- changeSet:\n    id: \"merge-2-3\"\n");
        assertThat(heads(source.read())).containsExactly("merge-2-3");
    }

    private static String yamlOfTwoHeads() {
        return """
                databaseChangeLog:
                - changeSet: {id: 1, author: anna, changes: [{sql: {sql: SELECT 1}}]}
                - changeSet:
                    id: 2
                    author: anna
                    comment: "revises: 1"
                    changes:
                      - sql: {sql: SELECT 1}
                - changeSet:
                    id: 3
                    author: anna
                    comment: "revises: 1"
                    changes:
                      - sql: {sql: SELECT 1}
                """;
    }

    @Test
    void a_root_of_json_gets_an_include_or_a_changeset_in_its_style() throws IOException {
        String root = """
                {
                  "databaseChangeLog": [
                    {"include": {"file": "db/001-all.json"}}
                  ]
                }
                """;
        String changes = """
                {"databaseChangeLog": [
                  {"changeSet": {"id": "1", "author": "a", "changes": [{"sql": {"sql": "SELECT 1"}}]}},
                  {"changeSet": {"id": "2", "author": "a", "changes": [{"sql": {"sql": "SELECT 1"}}]}},
                  {"changeSet": {"id": "3", "author": "a", "comment": "revises: 1", "changes": [{"sql": {"sql": "SELECT 1"}}]}}
                ]}
                """;
        MigrationSource source = project()
                .with("master.json", root)
                .with("db/001-all.json", changes)
                .liquibase("master.json");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("master.json")).isEqualTo(root.replace("json\"}}", """
                json"}},
                    {"include": {"file": "db/002-merge-heads.json"}}"""));
        assertThat(heads(source.read())).containsExactly("merge-2-3");

        MigrationSource alone = project().with("alone.json", changes).liquibase("alone.json");
        new ChainCommands(alone).merge(ALL);
        assertThat(project().text("alone.json")).isEqualTo(changes.replace("}}\n]}", """
                }},
                  {"changeSet": {
                    "id": "merge-2-3",
                    "author": "a",
                    "comment": "revises: 2, 3; merge heads",
                    "changes": [],
                    "rollback": [{"empty": {}}]
                  }}
                ]}"""));
    }

    @Test
    void what_an_include_all_picks_up_last_is_added_to_no_root() throws IOException {
        String root = """
                databaseChangeLog:
                  - includeAll:
                      path: db/
                """;
        MigrationSource source = project()
                .with("master.yaml", root)
                .with("db/V1__all.sql", "--liquibase formatted sql\n--changeset a:1\nSELECT 1;\n")
                .with("db/V2__more.sql", """
                        --liquibase formatted sql
                        --changeset a:2
                        SELECT 1;
                        --changeset a:3
                        --comment revises: 1
                        SELECT 1;
                        """)
                .liquibase("master.yaml");

        new ChainCommands(source).merge(ALL);

        assertThat(project().text("master.yaml")).isEqualTo(root);
        assertThat(project().text("db/V3__merge_heads.sql")).contains("--changeset a:merge-2-3\n");
        assertThat(heads(source.read())).containsExactly("merge-2-3");
    }

    @Test
    void some_heads_can_be_merged_and_others_left() throws IOException {
        String three = TWO_HEADS + "\n--changeset ben:0004\n--comment revises: 0001\nSELECT 1;\n--rollback empty\n";
        MigrationSource source = project().with("db.sql", three).liquibase("db.sql");

        new ChainCommands(source)
                .merge(new MergeOrder(
                        List.of("0002", "ben:0004"), "two of three", Optional.of("0005"), Optional.empty(), false));

        assertThat(project().text("db.sql"))
                .endsWith(
                        "\n--changeset ben:0005\n--comment revises: 0002, 0004; two of three\nSELECT 1;\n--rollback empty\n");
        assertThat(heads(source.read())).containsExactly("0003", "0005");
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        MigrationSource source = project().with("db.sql", TWO_HEADS).liquibase("db.sql");
        Map<String, String> before = project().files();

        Merged merged = new ChainCommands(source)
                .merge(new MergeOrder(List.of(), "merge heads", Optional.empty(), Optional.empty(), true));

        assertThat(merged.edits().get(0).after()).isEqualTo(TWO_HEADS + SQL_MERGE);
        assertThat(project().files()).isEqualTo(before);
    }

    @Test
    void nothing_is_merged_where_there_is_one_head() throws IOException {
        MigrationSource source = project()
                .with("db.sql", "--liquibase formatted sql\n--changeset a:1\nSELECT 1;\n")
                .liquibase("db.sql");

        assertRefused(source, ALL, "Nothing to merge: db.sql has one head, 1.");
    }

    @Test
    void a_revision_that_is_no_head_is_refused() throws IOException {
        MigrationSource source = project().with("db.sql", TWO_HEADS).liquibase("db.sql");

        assertRefused(
                source,
                new MergeOrder(List.of("0001", "0003"), "m", Optional.empty(), Optional.empty(), false),
                "Revision 0001 is not a head revision; a merge takes heads: 0002, 0003.");
        assertRefused(
                source,
                new MergeOrder(List.of("0002", "0009"), "m", Optional.empty(), Optional.empty(), false),
                "Can't locate revision identified by '0009', which revisions names.");
        assertRefused(
                source,
                new MergeOrder(List.of(), "m", Optional.of("0001"), Optional.empty(), false),
                "revisionId is '0001', and the chain has that revision; write another id.");
    }

    @Test
    void a_chain_with_other_faults_is_not_merged() throws IOException {
        MigrationSource source = project()
                .with("db.sql", TWO_HEADS.replaceFirst("revises: 0001", "revises: 0007"))
                .liquibase("db.sql");

        assertThatThrownBy(() -> new ChainCommands(source).merge(ALL))
                .isInstanceOf(InvalidOptionsException.class)
                .hasMessage(
                        "Nothing was merged, since the chain has other faults, and a head may be one only because of"
                                + " them. Can't locate revision identified by '0007', which 0002 revises; expected exactly one"
                                + " revision of this chain. Correct that first: `mvn migration-verify:check` says how.");
    }

    @Test
    void files_are_put_back_where_what_was_written_does_not_make_a_sound_chain() throws IOException {
        MigrationSource source = alembic("revision = ${repr(up_revision)}\ndown_revision = ${repr(down_revision)}\n");
        Map<String, String> files = project().files();

        assertRefused(
                source,
                new MergeOrder(List.of(), "merge heads", Optional.of("d-4"), Optional.empty(), false),
                "Nothing was merged, and the files are as they were: with the merge revision written, the chain is broken:"
                        + " Can't read migrations/versions/d-4_merge_heads.py:1: Character(s) '-' not allowed in"
                        + " revision identifier 'd-4'; expected a revision file that can be read without running it.");
        assertThat(project().files()).isEqualTo(files);
    }

    @Test
    void a_label_is_alembics_alone() throws IOException {
        MigrationSource source = project().with("db.sql", TWO_HEADS).liquibase("db.sql");

        assertRefused(
                source,
                new MergeOrder(List.of(), "m", Optional.empty(), Optional.of("main"), false),
                "branchLabel is 'main', and a label of Liquibase's says when a changeset runs, not what branch it is on;"
                        + " leave it out.");
    }

    @Test
    void an_alembic_merge_is_written_by_the_projects_own_template() throws IOException {
        MigrationSource source = alembic("""
                \"""${message}

                Revision ID: ${up_revision}
                Revises: ${down_revision | comma,n}
                Create Date: ${create_date}

                \"""
                ## only in the template
                from alembic import op
                ${imports if imports else ""}

                revision: str = ${repr(up_revision)}
                down_revision: Union[str, None] = ${repr(down_revision)}
                branch_labels = ${repr(branch_labels)}
                depends_on = ${repr(depends_on)}


                def upgrade() -> None:
                    ${upgrades if upgrades else "pass"}
                """);

        new ChainCommands(source)
                .merge(new MergeOrder(List.of(), "merge heads b and c", Optional.of("d4"), Optional.of("main"), false));

        assertThat(project()
                        .text("migrations/versions/d4_merge_heads_b_and_c.py")
                        .replaceAll("Date: .*", "Date: now"))
                .isEqualTo("""
                        \"""merge heads b and c

                        Revision ID: d4
                        Revises: b2, c3
                        Create Date: now

                        \"""
                        from alembic import op


                        revision: str = 'd4'
                        down_revision: Union[str, None] = ('b2', 'c3')
                        branch_labels = ('main',)
                        depends_on = None


                        def upgrade() -> None:
                            pass
                        """);
        assertThat(heads(source.read())).containsExactly("d4");
    }

    @Test
    void a_template_that_takes_python_is_left_to_it() throws IOException {
        MigrationSource source = alembic("\"\"\"${message}\"\"\"\n% for name in names:\n${name}\n% endfor\n");
        Map<String, String> files = project().files();

        assertRefused(
                source,
                ALL,
                "migrations/script.py.mako:2 has `% for name in names:`, which takes Python to render; run"
                        + " `alembic merge -m \"merge heads\" b2 c3` instead.");
        assertThat(project().files()).isEqualTo(files);
    }

    private MigrationSource alembic(String template) throws IOException {
        return project()
                .with("alembic.ini", "[alembic]\nscript_location = migrations\n")
                .with("migrations/script.py.mako", template)
                .with("migrations/versions/a1.py", "revision = 'a1'\ndown_revision = None\n")
                .with("migrations/versions/b2.py", "revision = 'b2'\ndown_revision = 'a1'\n")
                .with("migrations/versions/c3.py", "revision = 'c3'\ndown_revision = 'a1'\n")
                .alembic();
    }

    private static void assertRefused(MigrationSource source, MergeOrder order, String sentence) {
        assertThatThrownBy(() -> new ChainCommands(source).merge(order))
                .isInstanceOf(InvalidOptionsException.class)
                .hasMessage(sentence);
    }

    private static List<String> heads(SourceReading reading) {
        return reading.graph().heads().stream().map(Revision::id).toList();
    }
}
