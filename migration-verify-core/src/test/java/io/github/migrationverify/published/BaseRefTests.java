package io.github.migrationverify.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.published.Publication.Base;
import io.github.migrationverify.source.Gap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseRefTests {

    private Repo repo;
    private AlembicProject project;
    private String first = "";

    @BeforeEach
    void createRepository(@TempDir Path folder) throws Exception {
        repo = Repo.in(folder.resolve("shop"));
        project = new AlembicProject(repo, "").configured().revision("a1", "");
        RevCommit commit = repo.commit("first");
        first = commit.getName();
        repo.branch("feature");
    }

    @AfterEach
    void closeRepository() {
        repo.close();
    }

    @Test
    void is_what_the_remote_says_its_default_branch_is() throws Exception {
        repo.here("refs/remotes/origin/main").here("refs/remotes/origin/develop");
        repo.git().getRepository().updateRef("refs/remotes/origin/HEAD").link("refs/remotes/origin/develop");

        assertThat(base(project.look())).isEqualTo("origin/develop");
    }

    @Test
    void is_main_else_master_where_the_remote_says_nothing() throws Exception {
        repo.here("refs/remotes/origin/master");
        assertThat(base(project.look())).isEqualTo("origin/master");

        repo.here("refs/remotes/origin/main");
        assertThat(base(project.look())).isEqualTo("origin/main");
    }

    @Test
    void is_a_branch_of_the_only_remote_whatever_it_is_called() throws Exception {
        StoredConfig config = repo.git().getRepository().getConfig();
        config.unsetSection("remote", "origin");
        config.setString("remote", "upstream", "url", "https://git.example.org/shop.git");
        config.save();
        repo.here("refs/remotes/upstream/main");

        assertThat(base(project.look())).isEqualTo("upstream/main");
    }

    @Test
    void is_nowhere_to_be_found_without_a_remote() throws Exception {
        StoredConfig config = repo.git().getRepository().getConfig();
        config.unsetSection("remote", "origin");
        config.save();

        assertThat(project.look().gaps())
                .containsExactly(new Gap(
                        "the chain against git",
                        "this repository has no remote whose default branch it could be; set baseRef to the branch that this"
                                + " one will be merged into"));
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB_BASE_REF, release/2",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME, release/2",
        "CHANGE_TARGET, release/2",
        "SYSTEM_PULLREQUEST_TARGETBRANCH, refs/heads/release/2",
        "BITBUCKET_PR_DESTINATION_BRANCH, release/2"
    })
    void is_what_the_build_of_a_merge_request_names(String variable, String value) throws Exception {
        repo.here("refs/remotes/origin/main").here("refs/remotes/origin/release/2");

        assertThat(base(project.look(Optional.empty(), Map.of(variable, value))))
                .isEqualTo("origin/release/2");
    }

    @Test
    void is_no_other_than_the_one_that_such_a_build_names() throws Exception {
        repo.here("refs/remotes/origin/main");

        assertThat(project.look(Optional.empty(), Map.of("GITHUB_BASE_REF", "release/2"))
                        .gaps())
                .containsExactly(new Gap(
                        "the chain against git",
                        "GITHUB_BASE_REF names release/2, and origin/release/2 is not in this clone; fetch it (`git fetch"
                                + " origin release/2:refs/remotes/origin/release/2`)"));
    }

    @Test
    void is_the_default_branch_where_such_a_variable_is_empty() throws Exception {
        repo.here("refs/remotes/origin/main");

        assertThat(base(project.look(Optional.empty(), Map.of("GITHUB_BASE_REF", ""))))
                .isEqualTo("origin/main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "v1", "refs/heads/main", "HEAD"})
    void is_what_the_user_names(String name) throws Exception {
        repo.here("refs/tags/v1");

        assertThat(base(project.look(name))).isEqualTo(name);
    }

    @Test
    void is_a_commit_in_full_or_in_part() {
        assertThat(base(project.look(first))).isEqualTo(first);
        assertThat(base(project.look(first.substring(0, 8)))).isEqualTo(first.substring(0, 8));
    }

    @Test
    void is_an_annotated_tags_commit() throws Exception {
        repo.git()
                .tag()
                .setName("v2")
                .setAnnotated(true)
                .setSigned(false)
                .setMessage("two")
                .call();

        assertThat(base(project.look("v2"))).isEqualTo("v2");
    }

    @Test
    void is_found_without_its_remote_where_there_is_no_local_branch() throws Exception {
        repo.here("refs/remotes/origin/develop");

        assertThat(base(project.look("develop"))).isEqualTo("origin/develop");
    }

    @Test
    void is_turned_off_by_none() throws Exception {
        repo.published();

        assertThat(project.look("none").gaps()).containsExactly(new Gap("the chain against git", "baseRef is none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere|baseRef is 'nowhere', and this repository has no such branch, tag or commit; fetch it (`git fetch origin nowhere:refs/remotes/origin/nowhere`), or correct the name.",
                "main..feature|baseRef is 'main..feature', and this repository has no such branch, tag or commit; fetch it (`git fetch origin main..feature:refs/remotes/origin/main..feature`), or correct the name.",
                "main^{tree}|baseRef is 'main^{tree}', which names no commit; write a branch, a tag or a commit.",
                "0123456789012345678901234567890123456789|baseRef is '0123456789012345678901234567890123456789', and that commit is not in this clone; fetch it (`git fetch origin 0123456789012345678901234567890123456789:refs/remotes/origin/0123456789012345678901234567890123456789`)."
            })
    void is_refused_where_it_is_no_commit(String name, String sentence) {
        assertThatThrownBy(() -> project.look(name))
                .isInstanceOf(UnknownBaseException.class)
                .hasMessage(sentence);
    }

    private static String base(Publication seen) {
        return seen.base().map(Base::name).orElse("none: " + seen.gaps());
    }
}
