package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.Participation.Active;
import io.github.migrationverify.source.Participation.Filtered;
import io.github.migrationverify.source.SourceFault.OrderContradictsParents;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown.Automatic;
import io.github.migrationverify.source.WayDown.Declared;
import io.github.migrationverify.source.WayDown.Missing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liquibase.util.LiquibaseUtil;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test reads a folder of src/test/resources/changelogs. */
class LiquibaseSourceTests {

    @Test
    void a_plain_changelog_is_a_linear_chain_with_a_place_in_each_of_the_four_formats() {
        ReadProject project = ReadProject.of("four-formats", "root.xml");

        assertThat(project.places())
                .containsExactly(
                        "in-xml at root.xml:7",
                        "in-yaml at one/in.yaml:3",
                        "flow at one/in.yaml:12",
                        "in-json at one/in.json:4",
                        "tag over several lines at root.xml:13",
                        "in-sql at one/in.sql:3",
                        "with spaces at one/in.sql:8");
        assertThat(project.reading().graph().isLinear()).isTrue();
        assertThat(project.reading().graph().faults()).isEmpty();
        assertThat(project.faults()).isEmpty();
        assertThat(project.reading().refusal()).isEmpty();
        assertThat(project.revision("in-sql"))
                .isEqualTo(new Revision(
                        "one/in.sql::in-sql::dora",
                        List.of("in-sql", "dora:in-sql"),
                        List.of("root.xml::tag over several lines::anna"),
                        List.of(),
                        List.of(),
                        "A table in SQL",
                        new Place("one/in.sql", 3)));
    }

    @Test
    void a_reading_names_the_tool_its_version_and_the_root() {
        SourceReading reading =
                ReadProject.of("four-formats", "classpath:/root.xml").reading();

        assertThat(reading.tool()).isEqualTo("liquibase");
        assertThat(reading.version()).isEqualTo(LiquibaseUtil.getBuildVersion());
        assertThat(reading.root()).isEqualTo("root.xml");
    }

    @Test
    void a_comment_says_what_a_changeset_revises_and_that_it_is_irreversible() {
        ReadProject project = ReadProject.of("revises", "root.xml");

        assertThat(project.reading().migrations())
                .extracting(migration -> migration.revision().id()
                        + " revises " + migration.revision().parents()
                        + migration
                                .irreversible()
                                .map(" irreversible: "::concat)
                                .orElse(""))
                .containsExactly(
                        "1 revises []",
                        "2 revises [1]",
                        "3 revises [1] irreversible: the old values are gone",
                        "4 revises [root.xml::3::a]",
                        "5 revises [2, a:4]",
                        "6 revises []",
                        "7 revises [5, 6] irreversible: nobody keeps the old names");
        assertThat(project.revision("7").description()).isEqualTo("merges everything said last");
    }

    @Test
    void a_parent_that_stands_after_its_child_is_a_fault() {
        assertThat(ReadProject.of("parent-after-child", "root.yaml").faults())
                .containsExactly(new OrderContradictsParents(
                        new Place("root.yaml", 3),
                        "root.yaml::child::a",
                        "root.yaml::parent::a",
                        new Place("root.yaml", 4)));
    }

    @Test
    void a_way_down_is_declared_automatic_or_missing() {
        ReadProject project = ReadProject.of("ways-down", "root.xml");

        assertThat(List.of("declared", "declared-empty", "as-another", "sql-declared", "sql-empty", "sql-block"))
                .allSatisfy(name -> assertThat(project.wayDown(name)).isEqualTo(new Declared()));
        assertThat(List.of("automatic", "nothing-to-revert", "tag", "for-another-database"))
                .allSatisfy(name -> assertThat(project.wayDown(name)).isEqualTo(new Automatic()));
        assertThat(project.wayDown("missing"))
                .isEqualTo(new Missing(
                        "no rollback is declared, and Liquibase knows no inverse of sql, sqlFile, loadData"));
        assertThat(project.wayDown("depends-on-parameters"))
                .isEqualTo(new Missing("no rollback is declared, and Liquibase knows no inverse of dropColumn"));
        assertThat(project.wayDown("sql-missing"))
                .isEqualTo(new Missing("no rollback is declared, and Liquibase knows no inverse of sql"));
        assertThat(project.reading().refusal()).isEmpty();
    }

    @Test
    void what_is_filtered_stays_in_the_chain_with_its_reason() {
        ReadProject project = ReadProject.of(ReadProject.folder("filters"), "root.yaml", "prod", "!beta", Map.of());

        assertThat(project.keys())
                .containsExactly(
                        "root.yaml::always::a",
                        "root.yaml::test-data::a",
                        "root.yaml::production::a",
                        "root.yaml::beta::a",
                        "root.yaml::for-oracle::a",
                        "root.yaml::ignored::a",
                        "root.yaml::lone-change-for-oracle::a",
                        "more.sql::by-its-include::a",
                        "more.sql::sql-for-oracle::a",
                        "root.yaml::last::a");
        assertThat(List.of("always", "production", "last"))
                .allSatisfy(name -> assertThat(project.participation(name)).isEqualTo(new Active()));
        assertThat(project.participation("test-data"))
                .isEqualTo(new Filtered("its context test does not match \"prod\""));
        assertThat(project.participation("beta")).isEqualTo(new Filtered("its labels beta,new do not match \"!beta\""));
        assertThat(project.participation("for-oracle")).isEqualTo(new Filtered("its dbms is mysql, oracle"));
        assertThat(project.participation("ignored")).isEqualTo(new Filtered("it is marked ignore=\"true\""));
        assertThat(project.participation("lone-change-for-oracle"))
                .isEqualTo(new Filtered("its only change is for oracle"));
        assertThat(project.participation("by-its-include"))
                .isEqualTo(new Filtered("its context test does not match \"prod\""));
        assertThat(project.participation("sql-for-oracle")).isEqualTo(new Filtered("its dbms is oracle"));
        assertThat(project.revision("last").parents()).containsExactly("more.sql::sql-for-oracle::a");
    }

    @Test
    void of_twins_the_active_one_is_in_the_chain() {
        ReadProject project = ReadProject.of(ReadProject.folder("twins"), "root.xml", "test", "", Map.of());

        assertThat(project.places()).containsExactly("1 at root.xml:7", "2 at root.xml:8", "3 at root.xml:10");
        assertThat(project.participation("1")).isEqualTo(new Active());
        assertThat(project.participation("2")).isEqualTo(new Filtered("its dbms is oracle"));
        assertThat(project.reading().graph().faults()).isEmpty();
        assertThat(project.reading().refusal()).isEmpty();
    }

    @Test
    void active_twins_are_duplicates_and_refused() {
        ReadProject project = ReadProject.of("duplicate-ids", "root.sql");

        assertThat(project.reading().graph().faults()).singleElement().isInstanceOf(GraphFault.DuplicateRevision.class);
        assertThat(project.reading().refusal())
                .contains("Liquibase refuses it: changeset root.sql::1::a is declared more than once");
    }

    @Test
    void a_file_that_is_included_twice_has_its_changesets_twice() {
        ReadProject project = ReadProject.of("included-twice", "root.xml");

        assertThat(project.places()).containsExactly("1 at part.sql:2", "1 at part.sql:2");
        assertThat(project.reading().refusal()).isPresent();
    }

    @Test
    void what_a_precondition_requires_is_a_dependency() {
        ReadProject project = ReadProject.of("dependencies", "root.xml");

        assertThat(project.revision("3").dependencies()).containsExactly("root.xml::1::a", "root.xml::2::a");
        assertThat(project.revision("4").dependencies()).isEmpty();
        assertThat(project.revision("5").dependencies()).containsExactly("old.xml::nowhere::a");
    }

    @Test
    void a_key_has_the_logical_path_and_a_place_the_physical_one() {
        ReadProject project = ReadProject.of("logical-file-path", "root.xml");

        assertThat(project.keys())
                .containsExactly(
                        "app/root.xml::1::a",
                        "own.xml::2::a",
                        "app/named.yaml::3::a",
                        "app/root.xml::4::a",
                        "app/named.sql::5::a",
                        "app/named.sql::6::a");
        assertThat(project.places())
                .containsExactly(
                        "1 at root.xml:6",
                        "2 at root.xml:7",
                        "3 at parts/named.yaml:3",
                        "4 at parts/given.xml:6",
                        "5 at parts/named.sql:2",
                        "6 at parts/named.sql:4");
    }

    @Test
    void an_include_all_takes_a_folder_in_order_to_its_depth() {
        assertThat(ReadProject.of("include-all", "root.xml").keys())
                .containsExactly(
                        "parts/01-first.sql::1::a",
                        "parts/02 second.sql::2::a",
                        "parts/deeper/03.sql::3::a",
                        "by-property/05.yaml::5::a",
                        "by-property/raw.sql::raw::includeAll");
    }

    @Test
    void names_may_hold_spaces_and_any_letters() {
        ReadProject project =
                ReadProject.of("names-that-are-awkward", "classpath:/changelogs of the year/größe über alles.xml");

        assertThat(project.keys()).containsExactly("the second one.yaml::1 & only::Jörg Müller");
        assertThat(project.places()).containsExactly("1 & only at the second one.yaml:2");
        assertThat(project.faults()).isEmpty();
    }

    @Test
    void properties_are_filled_in() {
        ReadProject project =
                ReadProject.of(ReadProject.folder("properties"), "root.xml", "", "", Map.of("from.settings", "told"));

        assertThat(project.places())
                .containsExactly(
                        "id-1 at root.xml:9",
                        "id-${unknown} at root.xml:10",
                        "here-1 at parts/part.yaml:3",
                        "told at root.xml:12");
        assertThat(project.faults()).isEmpty();
    }

    @Test
    void the_order_is_the_one_in_which_liquibase_runs() {
        assertThat(ReadProject.of("run-order", "root.xml").keys())
                .containsExactly("root.xml::3::a", "root.xml::1::a", "root.xml::2::a");
    }

    @Test
    void windows_line_ends_and_byte_order_marks_change_nothing(@TempDir Path folder) throws IOException {
        FileUtils.copyDirectory(ReadProject.folder("four-formats").toFile(), folder.toFile());
        for (Path file :
                List.of(Path.of("root.xml"), Path.of("one/in.yaml"), Path.of("one/in.json"), Path.of("one/in.sql"))) {
            String text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), "\uFEFF" + text.replace("\n", "\r\n"));
        }

        ReadProject here = ReadProject.of(folder, "root.xml");

        assertThat(here.places())
                .isEqualTo(ReadProject.of("four-formats", "root.xml").places());
        assertThat(here.revision("in-sql").description()).isEqualTo("A table in SQL");
        assertThat(here.faults()).isEmpty();
    }

    @Test
    void a_changelog_in_a_jar_reads_like_one_in_a_folder(@TempDir Path folder) throws IOException {
        Path jar = Jars.of(folder.resolve("lib 1.0.jar"), ReadProject.folder("include-all"));
        List<ResourceRoot> roots = List.of(new ResourceRoot(jar, Optional.empty()));

        ReadProject project = ReadProject.of(folder, "classpath:root.xml", roots, "", "", Map.of());

        assertThat(project.places())
                .containsExactly(
                        "1 at lib 1.0.jar!/parts/01-first.sql:2",
                        "2 at lib 1.0.jar!/parts/02 second.sql:2",
                        "3 at lib 1.0.jar!/parts/deeper/03.sql:2",
                        "5 at lib 1.0.jar!/by-property/05.yaml:2",
                        "raw at lib 1.0.jar!/by-property/raw.sql");
        assertThat(project.reading().root()).isEqualTo("lib 1.0.jar!/root.xml");
        assertThat(project.faults()).isEmpty();
    }

    @Test
    void what_liquibase_has_to_say_goes_to_the_chatter_alone() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream catcher = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(catcher);
        System.setErr(catcher);
        try {
            assertThat(ReadProject.of("broken/everything-at-once", "root.xml").chatter())
                    .isNotEmpty();
            ReadProject.of("broken/wrong-encoding", "root.xml");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void several_chains_are_read_side_by_side() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> reads = IntStream.range(0, 8)
                    .<Callable<List<String>>>mapToObj(i -> () -> i % 2 == 0
                            ? ReadProject.of("four-formats", "root.xml").places()
                            : ReadProject.of("broken/include-loop", "root.xml").places())
                    .toList();
            List<Future<List<String>>> all = threads.invokeAll(reads);
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get()).hasSize(i % 2 == 0 ? 7 : 3);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
