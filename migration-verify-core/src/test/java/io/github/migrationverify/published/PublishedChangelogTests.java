package io.github.migrationverify.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.migrationverify.LiquibaseProject;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.published.Publication.Changed;
import io.github.migrationverify.published.Publication.Parting;
import io.github.migrationverify.published.Publication.Shift;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedChangelogTests {

    private static final String RESOURCES = "src/main/resources";
    private static final String MASTER = RESOURCES + "/db/changelog/db.changelog-master.sql";
    private static final String HEAD = "--liquibase formatted sql\n";
    private static final String ONE = "--changeset anna:1\nCREATE TABLE a (i int);\n--rollback DROP TABLE a;\n";
    private static final String TWO = "--changeset anna:2\nCREATE TABLE b (i int);\n--rollback DROP TABLE b;\n";
    private static final String THREE = "--changeset anna:3\nCREATE TABLE c (i int);\n--rollback DROP TABLE c;\n";

    private Repo repo;

    @BeforeEach
    void createRepository(@TempDir Path folder) throws Exception {
        repo = Repo.in(folder.resolve("shop"));
        repo.write(".gitignore", "target/\n");
    }

    @AfterEach
    void closeRepository() {
        repo.close();
    }

    @Test
    void white_space_comments_and_the_rollback_are_no_change() throws Exception {
        publish(ONE + TWO);

        master("--changeset anna:1\n--comment irreversible: no more\nCREATE   TABLE a\r\n  (i int);\n--rollback empty\n"
                + TWO);

        assertThat(parting(look()).changed()).isEmpty();
    }

    @Test
    void a_comment_within_the_sql_is_a_change_to_the_databases_that_hold_it() throws Exception {
        publish(ONE);

        master(ONE.replace("(i int);", "(i int); -- one"));

        assertThat(parting(look()).changed()).hasSize(1);
    }

    @Test
    void a_change_in_a_file_that_a_changeset_names_is_its_change() throws Exception {
        repo.write(RESOURCES + "/db/changelog/one.sql", "SELECT 1;");
        repo.write(RESOURCES + "/db/changelog/db.changelog-master.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: anna
                    changes:
                    - sqlFile: {path: db/changelog/one.sql}
                """);
        commit();
        repo.write(RESOURCES + "/db/changelog/one.sql", "SELECT 2;");

        assertThat(parting(look()).changed()).singleElement().satisfies(changed -> {
            assertThat(changed.wayUp()).isTrue();
            assertThat(changed.diff()).isEmpty();
        });
    }

    @Test
    void what_runs_on_change_may_change() throws Exception {
        publish(ONE.replace("anna:1", "anna:1 runOnChange:true"));

        master(ONE.replace("anna:1", "anna:1 runOnChange:true").replace("int", "bigint"));

        assertThat(parting(look()).changed()).isEmpty();
    }

    @Test
    void a_valid_checksum_covers_what_was() throws Exception {
        publish(ONE);

        master(ONE.replace("int", "bigint").replace("CREATE", "--validCheckSum: ANY\nCREATE"));

        assertThat(parting(look()).changed()).isEmpty();
    }

    @Test
    void a_changeset_that_has_changed_places_is_changed() throws Exception {
        publish(ONE + TWO + THREE);

        master(ONE + THREE + TWO);

        assertThat(parting(look()).changed())
                .extracting(changed -> changed.is().id(), Changed::wayUp, Changed::shift)
                .containsExactly(
                        tuple("2", false, Optional.of(new Shift(Shift.Kind.ORDER, List.of("1"), List.of("3")))));
    }

    @Test
    void parents_may_be_declared_at_any_time() throws Exception {
        publish(ONE + TWO);

        master(ONE + TWO.replace("CREATE", "--comment revises: none\nCREATE"));

        assertThat(parting(look()).changed()).isEmpty();
    }

    @Test
    void a_new_changeset_counts_as_inserted_where_it_stands_whatever_it_revises() throws Exception {
        publish(ONE + TWO);

        master(ONE
                + THREE.replace("CREATE", "--comment revises: none\nCREATE")
                + TWO.replace("CREATE", "--comment revises: 1\nCREATE"));

        assertThat(parting(look()).inserted())
                .extracting(
                        inserted -> inserted.revision().id(),
                        inserted -> inserted.before().id())
                .containsExactly(tuple("3", "2"));
    }

    @Test
    void the_copies_in_the_builds_output_are_not_what_was_published() throws Exception {
        repo.write(
                RESOURCES + "/db/changelog/db.changelog-master.yaml",
                "databaseChangeLog:\n- includeAll: {path: db/changelog/changes}\n");
        repo.write(RESOURCES + "/db/changelog/changes/1.sql", HEAD + ONE);
        commit();
        repo.write(RESOURCES + "/db/changelog/changes/0.sql", HEAD + TWO);
        for (String file : List.of("db.changelog-master.yaml", "changes/0.sql", "changes/1.sql")) {
            Path copy = repo.path("target/classes/db/changelog/" + file);
            Files.createDirectories(copy.getParent());
            Files.copy(repo.path(RESOURCES + "/db/changelog/" + file), copy);
        }

        Parting parting = parting(look());

        assertThat(parting.inserted())
                .extracting(inserted -> inserted.revision().id())
                .containsExactly("2");
        assertThat(parting.chain().revisions()).extracting(Revision::id).containsExactly("1");
    }

    @Test
    void what_the_build_fills_in_is_compared_as_it_is_written() throws Exception {
        publish(ONE.replace("int", "@number@"));
        repo.write("target/classes/db/changelog/db.changelog-master.sql", HEAD + ONE + TWO);
        master(ONE.replace("int", "@number@") + TWO);
        ResourceRoot filtered = new ResourceRoot(repo.path("target/classes"), Optional.of(repo.path(RESOURCES)));

        Publication seen = look(filtered, LiquibaseParameters.none());

        assertThat(seen.gaps()).isEmpty();
        assertThat(parting(seen).changed()).isEmpty();
    }

    @Test
    void absolute_paths_into_the_project_lead_to_what_was_there() throws Exception {
        publish(ONE);
        master(ONE.replace("int", "bigint"));
        LiquibaseParameters absolute = new LiquibaseParameters(
                Optional.of(repo.path(MASTER).toString()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());

        Publication seen = look(root(), absolute);

        assertThat(seen.gaps()).isEmpty();
        assertThat(parting(seen).changed()).hasSize(1);
    }

    @Test
    void a_changelog_that_git_does_not_have_yet_is_new_as_a_whole() throws Exception {
        repo.write("README.md", "shop");
        commit();
        master(ONE);

        Publication seen = look();

        assertThat(seen.base()).isPresent();
        assertThat(parting(seen).inserted()).isEmpty();
        assertThat(seen.gaps())
                .containsExactly(new Gap(
                        "what was before", "nothing of this chain is in origin/main: no migrations were found here"));
    }

    private void publish(String changesets) throws Exception {
        master(changesets);
        commit();
    }

    private void commit() throws Exception {
        repo.commit("published");
        repo.published();
    }

    private void master(String changesets) {
        repo.write(MASTER, HEAD + changesets);
    }

    private static Parting parting(Publication seen) {
        assertThat(seen.parting()).isPresent();
        return seen.parting().orElseThrow();
    }

    private ResourceRoot root() {
        return new ResourceRoot(repo.path(RESOURCES), Optional.empty());
    }

    private Publication look() throws Exception {
        return look(root(), LiquibaseParameters.none());
    }

    private Publication look(ResourceRoot resources, LiquibaseParameters parameters) throws Exception {
        try (URLClassLoader classes = MigrationSources.projectClasses(List.of(repo.path("target/classes")))) {
            LiquibaseProject project = new LiquibaseProject(
                    repo.path(""), List.of(resources), List.of(), parameters, Map.of(), classes, line -> {});
            SourceSearch.Found found = (SourceSearch.Found) MigrationSources.liquibase(project);
            return new PublishedChain(repo.path(""), Optional.empty(), Map.of())
                    .look(found.source(), found.source().read(), found.elsewhere());
        }
    }
}
