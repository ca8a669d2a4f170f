package io.github.migrationverify.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits as no git would make them. */
class LaidOutTests {

    private Repo repo;
    private TreeFormatter tree = new TreeFormatter();

    @BeforeEach
    void createRepository(@TempDir Path folder) throws Exception {
        repo = Repo.in(folder.resolve("shop"));
    }

    @AfterEach
    void closeRepository() {
        repo.close();
    }

    @Test
    void files_are_there_as_git_has_them_and_gone_in_the_end() throws Exception {
        blob("a.sql", FileMode.REGULAR_FILE, "SELECT 1;\n");
        Path folder;
        try (LaidOut out = laidOut()) {
            folder = out.folder();
            assertThat(folder.resolve("a.sql")).hasContent("SELECT 1;\n");
            assertThat(out.leftOut()).isEmpty();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_path_that_leads_out_is_left_out() throws Exception {
        blob("../../escaped.sql", FileMode.REGULAR_FILE, "x");
        try (LaidOut out = laidOut()) {
            assertThat(out.folder()).isEmptyDirectory();
            assertThat(out.folder().resolve("../../escaped.sql")).doesNotExist();
            assertThat(out.leftOut()).containsExactly("../../escaped.sql has a name that no file can have here");
        }
    }

    @Test
    void a_link_stays_where_it_stays_inside() throws Exception {
        blob("a.sql", FileMode.REGULAR_FILE, "x");
        blob("b.sql", FileMode.SYMLINK, "a.sql");
        blob("c.sql", FileMode.SYMLINK, "/etc/passwd");
        blob("d.sql", FileMode.SYMLINK, "../d.sql");
        try (LaidOut out = laidOut()) {
            assertThat(out.folder().resolve("b.sql")).hasContent("x").isSymbolicLink();
            assertThat(out.folder().resolve("c.sql")).doesNotExist();
            assertThat(out.leftOut())
                    .containsExactly(
                            "c.sql is a link that leads out of the project's folder",
                            "d.sql is a link that leads out of the project's folder");
        }
    }

    @Test
    void links_that_lead_out_together_are_taken_away() throws Exception {
        TreeFormatter sub = new TreeFormatter();
        sub.append("up", FileMode.SYMLINK, insert(".."));
        blob("out", FileMode.SYMLINK, "sub/up/..");
        tree.append("sub", FileMode.TREE, insert(sub));
        try (LaidOut out = laidOut()) {
            assertThat(Files.exists(out.folder().resolve("out"), LinkOption.NOFOLLOW_LINKS))
                    .isFalse();
            assertThat(out.leftOut()).containsExactly("out is a link that leads out of the project's folder");
        }
    }

    @Test
    void nothing_is_written_through_a_link() throws Exception {
        TreeFormatter sub = new TreeFormatter();
        sub.append("a.sql", FileMode.REGULAR_FILE, insert("x"));
        blob("sub", FileMode.SYMLINK, "elsewhere");
        tree.append("sub", FileMode.TREE, insert(sub));
        try (LaidOut out = laidOut();
                Stream<Path> links = Files.walk(out.folder()).filter(Files::isSymbolicLink)) {
            assertThat(out.folder().resolve("sub/a.sql")).hasContent("x");
            assertThat(links).isEmpty();
            assertThat(out.leftOut()).containsExactly("sub is a link, which cannot be made here");
        }
    }

    @Test
    void what_git_lfs_keeps_is_taken_from_the_working_tree_where_that_has_the_same() throws Exception {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize 3\n";
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        repo.write("same.csv", "abc").write("other.csv", "abd");
        blob("other.csv", FileMode.REGULAR_FILE, pointer.formatted(abc));
        blob("same.csv", FileMode.REGULAR_FILE, pointer.formatted(abc));
        try (LaidOut out = laidOut()) {
            assertThat(out.folder().resolve("same.csv")).hasContent("abc");
            assertThat(out.folder().resolve("other.csv")).content().startsWith("version https://git-lfs");
            assertThat(out.leftOut())
                    .containsExactly("other.csv is kept by Git LFS, and only the pointer to it is in git");
        }
    }

    @Test
    void what_can_be_no_migration_is_not_laid_out() throws Exception {
        blob("App.java", FileMode.REGULAR_FILE, "class App {}");
        blob("sub", FileMode.GITLINK, "x");
        try (LaidOut out = laidOut()) {
            assertThat(out.folder()).isEmptyDirectory();
            assertThat(out.leftOut()).isEqualTo(List.<String>of());
        }
    }

    private void blob(String name, FileMode mode, String content) throws Exception {
        tree.append(name, mode, insert(content));
    }

    private ObjectId insert(String content) throws Exception {
        try (ObjectInserter inserter = repo.git().getRepository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return id;
        }
    }

    private ObjectId insert(TreeFormatter folder) throws Exception {
        try (ObjectInserter inserter = repo.git().getRepository().newObjectInserter()) {
            ObjectId id = inserter.insert(folder);
            inserter.flush();
            return id;
        }
    }

    private LaidOut laidOut() throws Exception {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(insert(tree));
        PersonIdent anna = new PersonIdent("anna", "anna@example.org");
        commit.setAuthor(anna);
        commit.setCommitter(anna);
        commit.setMessage("hostile");
        ObjectId id;
        try (ObjectInserter inserter = repo.git().getRepository().newObjectInserter()) {
            id = inserter.insert(commit);
            inserter.flush();
        }
        try (RevWalk walk = new RevWalk(repo.git().getRepository());
                GitFolder git = GitFolder.of(repo.path("")).orElseThrow()) {
            RevCommit parsed = walk.parseCommit(id);
            return LaidOut.of(parsed, git, repo.path(""));
        }
    }
}
