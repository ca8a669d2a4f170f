package io.github.migrationverify.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.migrationverify.published.Publication.Base;
import io.github.migrationverify.published.Publication.Changed;
import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.published.Publication.Parting;
import io.github.migrationverify.published.Publication.Shift;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Gap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedChainTests {

    private Path folder = Path.of("");
    private Repo repo;
    private AlembicProject project;

    @BeforeEach
    void createRepository(@TempDir Path folder) throws Exception {
        this.folder = folder.toRealPath();
        repo = Repo.in(this.folder.resolve("shop"));
        project = new AlembicProject(repo, "").configured();
    }

    @AfterEach
    void closeRepository() {
        repo.close();
    }

    @Nested
    class What_was_done {

        @Test
        void nothing_is_told_of_a_clean_working_tree() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));

            Publication seen = project.look();

            assertThat(seen.gaps()).isEmpty();
            assertThat(seen.has("b2")).isTrue();
            assertUntouched(seen);
        }

        @Test
        void new_revisions_at_the_end_are_what_a_branch_is_for() throws Exception {
            publish(project.revision("a1", ""));
            project.revision("b2", "a1");
            repo.commit("b2");
            project.revision("c3", "b2");

            Publication seen = project.look();

            assertUntouched(seen);
            assertThat(seen.has("a1")).isTrue();
            assertThat(seen.has("b2")).isFalse();
        }

        @Test
        void comments_layout_annotations_and_the_way_down_are_no_change() throws Exception {
            publish(project.revision("a1", "", "op.add_column('t', x)"));
            repo.write(project.file("a1"), """
                    \"""Now explained.\"""
                    from typing import Union

                    revision: str = "a1"
                    down_revision: Union[str, None] = None

                    TABLE = "t"

                    def upgrade() -> None:
                        \"""Adds it.\"""
                        op.add_column(
                            "t",
                            x,  # the column
                        )


                    def downgrade() -> None:
                        op.drop_column(TABLE, "x")
                    """);

            assertUntouched(project.look());
        }

        @Test
        void a_change_of_the_way_up_counts_before_it_is_committed() throws Exception {
            publish(project.revision("a1", ""));
            project.revision("a1", "", "op.drop_table('t')");

            Changed changed = parting(project.look()).changed().get(0);

            assertThat(changed.wayUp()).isTrue();
            assertThat(changed.shift()).isEmpty();
            assertThat(changed.diff()).contains("-     pass", "+     op.drop_table('t')");
        }

        @Test
        void a_change_that_git_could_take_for_none_by_size_and_time_is_seen() throws Exception {
            project.revision("a1", "", "op.a()");
            repo.aged(project.file("a1"));
            publish(project);
            project.revision("a1", "", "op.b()");
            repo.aged(project.file("a1"));

            assertThat(parting(project.look()).changed()).hasSize(1);
        }

        @Test
        void another_parent_is_a_change() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1").revision("c3", "b2"));
            project.revision("c3", "a1");

            Changed changed = parting(project.look()).changed().get(0);

            assertThat(changed.wayUp()).isFalse();
            assertThat(changed.shift()).hasValue(new Shift(Shift.Kind.PARENTS, List.of("b2"), List.of("a1")));
        }

        @Test
        void a_renamed_file_is_the_same_revision() throws Exception {
            publish(project.revision("a1", ""));
            Files.move(repo.path("versions/a1.py"), repo.path("versions/0001_a1.py"));

            assertUntouched(project.look());
        }

        @Test
        void windows_line_ends_are_no_change() throws Exception {
            publish(project.revision("a1", ""));
            repo.write(project.file("a1"), AlembicProject.text("a1", "", "pass").replace("\n", "\r\n"));

            assertUntouched(project.look());
        }

        @Test
        void what_the_base_branch_did_itself_is_its_own_business() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));
            repo.branch("feature");
            repo.checkout("main");
            project.revision("a1", "", "op.repaired()");
            repo.delete(project.file("b2"));
            repo.commit("repair");
            repo.published();
            repo.checkout("feature");

            assertUntouched(project.look());
        }

        @Test
        void a_repair_taken_over_from_the_base_branch_is_no_change() throws Exception {
            publish(project.revision("a1", ""));
            repo.branch("feature");
            repo.checkout("main");
            project.revision("a1", "", "op.repaired()");
            repo.commit("repair");
            repo.published();
            repo.checkout("feature");
            project.revision("a1", "", "op.repaired()");

            assertUntouched(project.look());
        }

        @Test
        void a_revision_between_two_published_ones_is_inserted_and_changes_none() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));
            project.revision("n1", "a1").revision("b2", "n1");

            Parting parting = parting(project.look());

            assertThat(parting.changed()).isEmpty();
            assertThat(parting.inserted())
                    .extracting(
                            inserted -> inserted.revision().key(),
                            inserted -> inserted.before().key())
                    .containsExactly(tuple("n1", "b2"));
        }

        @Test
        void revisions_of_separate_branches_of_the_chain_do_not_meet() throws Exception {
            publish(project.revision("a1", "").revision("x1", "a1").revision("y1", "a1"));
            repo.branch("feature");
            project.revision("x2", "x1");
            repo.commit("x2");
            repo.checkout("main");
            project.revision("y2", "y1");
            repo.commit("y2");
            repo.published();
            repo.checkout("feature");

            assertThat(parting(project.look()).divergence()).isEmpty();
        }

        @Test
        void a_merge_of_what_was_published_meets_what_goes_on_from_it() throws Exception {
            publish(project.revision("a1", "").revision("x1", "a1").revision("y1", "a1"));
            repo.branch("feature");
            repo.write(project.file("m1"), AlembicProject.text("m1", "", "pass").replace("None", "('x1', 'y1')"));
            repo.commit("m1");
            repo.checkout("main");
            project.revision("x2", "x1");
            repo.commit("x2");
            repo.published();
            repo.checkout("feature");

            assertThat(parting(project.look()).divergence().map(Publication.Divergence::heads))
                    .hasValueSatisfying(
                            heads -> assertThat(heads).extracting(Revision::key).containsExactly("x2"));
        }
    }

    @Nested
    class Where_the_project_is {

        @Test
        void in_a_subfolder_of_the_repository() throws Exception {
            AlembicProject below = new AlembicProject(repo, "backend/db/").configured();
            publish(below.revision("a1", "").revision("b2", "a1"));
            below.revision("a1", "", "op.changed()");
            repo.delete(below.file("b2"));

            Parting parting = parting(below.look());

            assertThat(parting.changed())
                    .extracting(changed -> changed.is().key())
                    .containsExactly("a1");
            assertThat(parting.deleted()).extracting(Revision::place).hasToString("[versions/b2.py:1]");
        }

        @Test
        void in_a_folder_that_the_base_branch_does_not_have() throws Exception {
            publish(project.revision("a1", ""));
            AlembicProject young =
                    new AlembicProject(repo, "young/").configured().revision("z1", "");

            Publication seen = young.look();

            assertUntouched(seen);
            assertThat(seen.gaps())
                    .containsExactly(new Gap(
                            "what was before",
                            "nothing of this chain is in origin/main: no migrations were found here"));
            assertThat(seen.base()
                            .map(Base::chain)
                            .map(chain -> chain.revisions().size()))
                    .hasValue(0);
        }

        @Test
        void in_a_folder_that_git_ignores() throws Exception {
            repo.write(".gitignore", "target/\n");
            publish(project.revision("a1", ""));
            AlembicProject built =
                    new AlembicProject(repo, "target/it/").configured().revision("z1", "");

            assertThat(built.look().gaps())
                    .containsExactly(new Gap("the chain against git", "the project's folder is not kept in git"));
        }

        @Test
        void in_no_work_tree_at_all() throws Exception {
            Path alone = Files.createDirectories(folder.resolve("alone"));
            Files.writeString(alone.resolve("alembic.ini"), "[alembic]\nscript_location = .\n");

            assertThat(AlembicProject.look(alone, Optional.empty(), Map.of()).gaps())
                    .containsExactly(new Gap("the chain against git", "the project's folder is not kept in git"));
            assertThatThrownBy(() -> AlembicProject.look(alone, Optional.of("main"), Map.of()))
                    .isInstanceOf(UnknownBaseException.class)
                    .hasMessage("baseRef is 'main', and " + alone
                            + " is in no git work tree; leave baseRef out, or write none.");
        }

        @Test
        void in_a_linked_work_tree() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));
            Path linked = folder.resolve("linked");
            repo.run("worktree", "add", "--detach", linked.toString());
            Files.delete(linked.resolve("versions/b2.py"));

            Publication seen = AlembicProject.look(linked, Optional.empty(), Map.of());

            assertThat(parting(seen).deleted()).extracting(Revision::key).containsExactly("b2");
            assertThat(seen.gaps()).isEmpty();
        }

        @Test
        void in_a_submodule_which_is_a_repository_of_its_own() throws Exception {
            publish(project.revision("a1", ""));
            try (Repo outer = Repo.in(folder.resolve("outer"))) {
                outer.git()
                        .submoduleAdd()
                        .setURI(repo.path("").toUri().toString())
                        .setPath("db")
                        .call()
                        .close();
                outer.commit("submodule");
                Path inner = outer.path("db");
                Files.delete(inner.resolve("versions/a1.py"));

                Publication seen = AlembicProject.look(inner, Optional.empty(), Map.of());

                assertThat(parting(seen).deleted()).extracting(Revision::key).containsExactly("a1");
            }
        }

        @Test
        void over_a_submodule_that_holds_revisions() throws Exception {
            publish(project.revision("a1", ""));
            try (Repo outer = Repo.in(folder.resolve("outer"))) {
                outer.git()
                        .submoduleAdd()
                        .setURI(repo.path("").toUri().toString())
                        .setPath("db")
                        .call()
                        .close();
                outer.write("alembic.ini", "[alembic]\nscript_location = db\n");
                outer.commit("submodule");
                outer.published();

                Publication seen = AlembicProject.look(outer.path(""), Optional.empty(), Map.of());

                assertThat(seen.gaps())
                        .containsExactly(
                                new Gap("revisions in db", "it is a submodule, which is a repository of its own"));
            }
        }

        @Test
        void with_revisions_in_files_that_git_ignores() throws Exception {
            repo.write(".gitignore", "versions/local.py\n");
            publish(project.revision("a1", ""));
            project.revision("local", "a1");

            Publication seen = project.look();

            assertUntouched(seen);
            assertThat(seen.gaps())
                    .containsExactly(new Gap("revisions in versions/local.py", "git ignores these files"));
        }

        @Test
        void checked_out_in_part() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));
            repo.run("update-index", "--skip-worktree", "versions/b2.py");
            repo.delete(project.file("b2"));

            Publication seen = project.look();

            assertUntouched(seen);
            assertThat(seen.gaps())
                    .containsExactly(new Gap("revision b2", "versions/b2.py is left out by a sparse checkout"));
        }
    }

    @Nested
    class What_git_has {

        @Test
        void no_commit_yet() {
            project.revision("a1", "");

            assertThat(project.look().gaps())
                    .containsExactly(new Gap(
                            "the chain against git",
                            "the default branch of origin is not in this clone; fetch it (`git fetch origin` and `git remote"
                                    + " set-head origin --auto`), or set baseRef"));
        }

        @Test
        void no_commit_on_this_branch_yet() throws Exception {
            publish(project.revision("a1", ""));
            repo.git().getRepository().updateRef("HEAD").link("refs/heads/unborn");

            Publication seen = project.look();

            assertThat(seen.parting()).isEmpty();
            assertThat(seen.has("a1")).isTrue();
            assertThat(seen.gaps())
                    .containsExactly(new Gap("the chain against git", "no commit has been made on this branch yet"));
        }

        @Test
        void a_detached_head() throws Exception {
            publish(project.revision("a1", ""));
            repo.checkout(repo.git().getRepository().resolve("HEAD").getName());
            repo.delete(project.file("a1"));
            project.revision("b2", "");

            assertThat(parting(project.look()).deleted()).hasSize(1);
        }

        @Test
        void a_shallow_clone_without_the_commit_where_both_parted() throws Exception {
            publish(project.revision("a1", ""));
            repo.branch("feature");
            project.revision("b2", "a1");
            RevCommit head = repo.commit("b2");
            repo.checkout("main");
            project.revision("c3", "a1");
            RevCommit tip = repo.commit("c3");
            repo.published();
            repo.checkout("feature");
            Files.writeString(repo.path(".git/shallow"), head.getName() + "\n" + tip.getName() + "\n");

            Publication seen = project.look();

            assertThat(seen.parting()).isEmpty();
            assertThat(seen.has("c3")).isTrue();
            assertThat(seen.gaps())
                    .containsExactly(new Gap(
                            "the chain against git",
                            "this clone is shallow, and the commit where this branch and origin/main parted is not in it;"
                                    + " fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`,"
                                    + " in GitLab CI `GIT_DEPTH: 0`)"));
        }

        @Test
        void histories_that_have_nothing_in_common() throws Exception {
            publish(project.revision("a1", ""));
            repo.git().checkout().setOrphan(true).setName("other").call();
            repo.commit("other");

            assertThat(project.look().gaps())
                    .containsExactly(
                            new Gap("the chain against git", "this branch and origin/main have no commit in common"));
        }

        @Test
        void a_published_chain_that_cannot_be_read() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1", "\"never closed"));
            project.revision("b2", "a1");

            Publication seen = project.look();

            assertThat(seen.base()).isEmpty();
            assertThat(seen.gaps())
                    .containsExactly(new Gap(
                            "the chain against git",
                            "origin/main has a chain that cannot be read whole: see versions/b2.py:5"));
        }

        @Test
        void a_revision_whose_file_cannot_be_read_any_more() throws Exception {
            publish(project.revision("a1", "").revision("b2", "a1"));
            project.revision("b2", "a1", "\"never closed");

            Publication seen = project.look();

            assertThat(parting(seen).deleted()).isEmpty();
            assertThat(seen.gaps())
                    .containsExactly(new Gap(
                            "revision b2", "versions/b2.py is there, and versions/b2.py:5 keeps it from being read"));
        }

        @Test
        void a_repository_that_is_broken() throws Exception {
            publish(project.revision("a1", ""));
            Files.writeString(repo.path(".git/config"), "[core\n");

            assertThat(project.look().gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.what()).isEqualTo("the chain against git");
                assertThat(gap.why()).startsWith("the git repository cannot be read: ");
            });
        }

        @Test
        void a_work_tree_whose_repository_is_gone() throws Exception {
            Path orphan = Files.createDirectories(folder.resolve("orphan"));
            Files.writeString(orphan.resolve(".git"), "gitdir: " + folder.resolve("nowhere") + "\n");
            Files.writeString(orphan.resolve("alembic.ini"), "[alembic]\nscript_location = .\n");

            assertThat(AlembicProject.look(orphan, Optional.empty(), Map.of()).gaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.why()).startsWith("the git repository cannot be read: "));
        }

        @Test
        void objects_that_are_missing() throws Exception {
            publish(project.revision("a1", ""));
            project.revision("b2", "a1");
            repo.write("b.txt", "x");
            RevCommit tip = repo.commit("b2");
            String tree = tip.getTree().getName();
            Files.delete(repo.path(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
            repo.here("refs/remotes/origin/main");

            assertThat(project.look().gaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.why())
                            .isEqualTo("the git repository cannot be read: Missing tree " + tree
                                    + " (MissingObjectException)"));
        }

        @Test
        void conversion_of_line_ends() throws Exception {
            StoredConfig config = repo.git().getRepository().getConfig();
            config.setString("core", null, "autocrlf", "true");
            config.save();
            repo.write(project.file("a1"), AlembicProject.text("a1", "", "pass").replace("\n", "\r\n"));
            publish(project);
            Files.setLastModifiedTime(repo.path(project.file("a1")), FileTime.fromMillis(1_000_000));

            WorkTree tree;
            try (GitFolder git = GitFolder.of(repo.path("")).orElseThrow()) {
                tree = WorkTree.beside(repo.git().log().call().iterator().next(), git, path -> true);
            }

            assertThat(tree.differing()).isEmpty();
        }
    }

    @Test
    void nothing_in_the_repository_is_written() throws Exception {
        publish(project.revision("a1", "").revision("b2", "a1"));
        repo.branch("feature");
        project.revision("a1", "", "op.changed()").revision("c3", "b2");
        Map<String, String> before = files(repo.path(""));

        project.look();

        assertThat(files(repo.path(""))).isEqualTo(before);
    }

    private void publish(AlembicProject written) throws Exception {
        assertThat(written.repo()).isSameAs(repo);
        repo.commit("published");
        repo.published();
    }

    private static Parting parting(Publication seen) {
        assertThat(seen.parting()).isPresent();
        return seen.parting().orElseThrow();
    }

    private static void assertUntouched(Publication seen) {
        Parting parting = parting(seen);
        assertThat(parting.changed()).isEmpty();
        assertThat(parting.deleted()).isEmpty();
        assertThat(parting.inserted()).isEqualTo(List.<Inserted>of());
        assertThat(parting.divergence()).isEmpty();
    }

    /** All files with their content and their time. */
    private static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            PublishedChainTests::content,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.getLastModifiedTime(file) + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
