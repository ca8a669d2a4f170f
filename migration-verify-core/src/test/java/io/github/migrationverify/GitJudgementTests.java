package io.github.migrationverify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.check.Evidence;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Waiver;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.published.Repo;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.report.Report.NotChecked;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads of a chain that was changed beside a base branch, in a repository of the test's own. */
class GitJudgementTests {

    private static final String ROOT = "src/main/resources/db/changelog/db.changelog-master.yaml";

    private Repo repo;

    @BeforeEach
    void createRepository(@TempDir Path folder) throws Exception {
        repo = Repo.in(folder.resolve("shop"));
    }

    @AfterEach
    void closeRepository() {
        repo.close();
    }

    @Test
    void a_changed_revision_of_alembic_is_shown_with_its_change_and_the_way_back() throws Exception {
        alembic("a1", "None", "op.create_table('a')");
        alembic("b2", "'a1'", "op.create_table('b')");
        String commit = publish();
        alembic("a1", "None", "op.create_table('aa')");

        Finding finding = only(alembic());

        assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_REVISION_CHANGED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().map(Object::toString)).hasValue("versions/a1.py:2");
        assertThat(finding.message())
                .isEqualTo(
                        "Revision a1 (add a1) is published in origin/main and was changed here: its way up says something"
                                + " else now; expected what is published to stay as it is, since a database that holds it does not"
                                + " run it again.");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence(
                                "What was changed",
                                "  def upgrade():\n-     op.create_table('a')\n+     op.create_table('aa')\n  def downgrade():"));
        assertThat(finding.remedy())
                .isEqualTo(
                        "Take the change back, and write what it is for as a new revision after b2:\ngit checkout -p "
                                + commit + " -- versions/a1.py");
    }

    @Test
    void a_changed_changeset_is_refused_by_the_databases_that_hold_it() throws Exception {
        changelog("1", "create table a (i int);", "2", "create table b (i int);");
        publish();
        changelog("1", "create table a (i bigint);", "2", "create table b (i int);");

        Finding finding = only(liquibase());

        assertThat(finding.message())
                .isEqualTo(
                        "Revision 1 is published in origin/main and was changed here: its way up says something else now;"
                                + " expected what is published to stay as it is, since a database that holds it refuses the chain"
                                + " where its checksum differs, and does not run it again.");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence(
                                "What was changed",
                                "  --changeset anna:1\n- create table a (i int);\n+ create table a (i bigint);\n  --rollback empty"));
    }

    @Test
    void a_deleted_revision_is_brought_back_by_a_call_that_can_be_pasted() throws Exception {
        alembic("a1", "None", "pass");
        alembic("b2", "'a1'", "pass");
        String commit = publish();
        repo.delete("versions/b2.py");

        Finding finding = only(alembic());

        assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_REVISION_DELETED);
        assertThat(finding.place().map(Object::toString)).hasValue("versions/b2.py:2");
        assertThat(finding.message())
                .isEqualTo(
                        "Revision b2, which is published in origin/main, is gone; expected it to stay at versions/b2.py:2,"
                                + " since databases hold it, and Alembic cannot go on from a revision that it does not find.");
        assertThat(finding.remedy())
                .isEqualTo("Bring it back, and undo what it did by a new revision after b2:\ngit checkout " + commit
                        + " -- versions/b2.py");
    }

    @Test
    void a_changeset_whose_file_was_renamed_is_another_one() throws Exception {
        repo.write(ROOT, "databaseChangeLog:\n- includeAll:\n    path: db/changelog/changes\n");
        repo.write(
                "src/main/resources/db/changelog/changes/1.sql",
                "--liquibase formatted sql\n--changeset anna:1\nselect 1;\n--rollback empty\n");
        publish();
        repo.write(
                "src/main/resources/db/changelog/changes/0001.sql",
                "--liquibase formatted sql\n--changeset anna:1\nselect 1;\n--rollback empty\n");
        repo.delete("src/main/resources/db/changelog/changes/1.sql");

        Finding finding = only(liquibase());

        assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_REVISION_DELETED);
        assertThat(finding.remedy())
                .isEqualTo("A changeset is known by its file, author and id together, so that the one at"
                        + " src/main/resources/db/changelog/changes/0001.sql:2 is another one to every database, and runs"
                        + " again. Move it back to src/main/resources/db/changelog/changes/1.sql, or let it keep its name:"
                        + " logicalFilePath=\"db/changelog/changes/1.sql\".");
    }

    @Test
    void a_new_revision_between_published_ones_is_told_once() throws Exception {
        alembic("a1", "None", "pass");
        alembic("b2", "'a1'", "pass");
        publish();
        alembic("n1", "'a1'", "pass");
        alembic("b2", "'n1'", "pass");

        Finding finding = only(alembic());

        assertThat(finding.code()).isEqualTo(FindingCode.INSERTED_BEFORE_PUBLISHED);
        assertThat(finding.message())
                .isEqualTo("Revision n1 (add n1) is new and stands before b2 (versions/b2.py:2), which is published in"
                        + " origin/main; expected new revisions to come after all that is published, since databases that"
                        + " hold that have run it without them.");
        assertThat(finding.remedy())
                .isEqualTo("Set `down_revision = 'b2'` in versions/n1.py, and let b2 (versions/b2.py:2) revise what it"
                        + " revised before n1.");
    }

    @Test
    void a_new_changeset_before_a_published_one_belongs_at_the_end() throws Exception {
        changelog("1", "select 1;", "2", "select 2;");
        publish();
        changelog("1", "select 1;", "new", "select 3;", "2", "select 2;");

        Finding finding = only(liquibase());

        assertThat(finding.code()).isEqualTo(FindingCode.INSERTED_BEFORE_PUBLISHED);
        assertThat(finding.remedy()).isEqualTo("Move it to the end of the changelog, after 2.");
    }

    @Test
    void two_heads_are_seen_before_they_meet() throws Exception {
        alembic("a1", "None", "pass");
        String commit = publish();
        repo.branch("feature");
        alembic("f1", "'a1'", "pass");
        repo.commit("f1");
        repo.checkout("main");
        alembic("m1", "'a1'", "pass");
        alembic("m2", "'m1'", "pass");
        repo.commit("m");
        repo.published();
        repo.checkout("feature");

        Finding finding = only(alembic());

        assertThat(finding.code()).isEqualTo(FindingCode.HEAD_BEHIND_BASE_BRANCH);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("origin/main and this branch parted at commit " + commit
                        + ", and both have new revisions that go"
                        + " on from a1: m1, m2 there, f1 here. Git can merge them without a conflict, and then the chain"
                        + " will have two heads; expected the new ones here to go on from m2.");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence("New in origin/main", "m1 at versions/m1.py:2\nm2 at versions/m2.py:2"),
                        new Evidence("New here", "f1 at versions/f1.py:2"));
        assertThat(finding.remedy())
                .isEqualTo("Rebase, then set `down_revision = 'm2'` in versions/f1.py.\ngit fetch origin\ngit rebase"
                        + " origin/main");
    }

    @Test
    void changesets_on_both_sides_depend_on_the_moment() throws Exception {
        repo.write(ROOT, "databaseChangeLog:\n- includeAll:\n    path: db/changelog/changes\n");
        change("1");
        publish();
        repo.branch("feature");
        change("3");
        repo.commit("3");
        repo.checkout("main");
        change("2");
        repo.commit("2");
        repo.published();
        repo.checkout("feature");

        Finding finding = only(liquibase());

        assertThat(finding.message())
                .contains("both have new revisions that go on from 1: 2 there, 3 here.")
                .contains("and then in which order a database has run them will depend on when it was updated");
        assertThat(finding.remedy())
                .startsWith("Rebase, then let 3 (src/main/resources/db/changelog/changes/3.sql:2) stand after 2 in the"
                        + " changelog, and revise it where it says `revises:`.");
    }

    @Test
    void a_deleted_revision_can_be_waived_by_name() throws Exception {
        alembic("a1", "None", "pass");
        alembic("b2", "'a1'", "pass");
        publish();
        repo.delete("versions/b2.py");
        Waiver waiver = new Waiver(FindingCode.PUBLISHED_REVISION_DELETED, Optional.of("b2"), "squashed");

        Finding finding = only(alembic(new GitOptions(Optional.of("origin/main"), false), waiver));

        assertThat(finding.waived()).hasValue("squashed");
    }

    @Test
    void a_waiver_is_not_stale_where_git_could_not_be_judged() {
        alembic("a1", "None", "pass");
        Waiver waiver = new Waiver(FindingCode.PUBLISHED_REVISION_CHANGED, Optional.empty(), "known");

        Report report = alembic(new GitOptions(Optional.of("none"), false), waiver);

        assertThat(report.findings()).isEmpty();
        assertThat(report.notChecked()).contains(new NotChecked("the chain against git", "baseRef is none"));
    }

    @Test
    void a_waiver_is_stale_where_git_was_judged() throws Exception {
        alembic("a1", "None", "pass");
        publish();
        Waiver waiver = new Waiver(FindingCode.PUBLISHED_REVISION_CHANGED, Optional.empty(), "known");

        assertThat(only(alembic(new GitOptions(Optional.of("origin/main"), false), waiver))
                        .code())
                .isEqualTo(FindingCode.STALE_WAIVER);
    }

    @Test
    void only_new_makes_a_note_of_what_is_published_and_says_how_many() throws Exception {
        repo.write(ROOT, "databaseChangeLog:\n- includeAll:\n    path: db/changelog/changes\n");
        oneWay("1");
        publish();
        oneWay("2");

        Report report = liquibase(new GitOptions(Optional.of("origin/main"), true));

        assertThat(report.findings())
                .extracting(
                        Finding::code,
                        Finding::severity,
                        finding -> finding.place().map(place -> place.file()).orElse(""))
                .containsExactly(
                        tuple(
                                FindingCode.NO_DOWNGRADE,
                                Severity.WARNING,
                                "src/main/resources/db/changelog/changes/2.sql"),
                        tuple(
                                FindingCode.NO_DOWNGRADE,
                                Severity.INFO,
                                "src/main/resources/db/changelog/changes/1.sql"));
        assertThat(report.notChecked())
                .contains(new NotChecked(
                        "ways down of published revisions: 1 finding made a note",
                        "onlyNew is true, and origin/main has these revisions already"));
    }

    @Test
    void only_new_is_refused_where_what_is_published_is_not_known() {
        alembic("a1", "None", "pass");

        assertThatThrownBy(() -> alembic(new GitOptions(Optional.of("none"), true)))
                .isInstanceOf(InvalidOptionsException.class)
                .hasMessage(
                        "onlyNew is true, and which revisions are published is not known: baseRef is none. Give baseRef a"
                                + " branch that git has here, or leave onlyNew out.");
    }

    @Test
    void a_base_that_is_not_there_is_an_error_of_configuration() throws Exception {
        alembic("a1", "None", "pass");
        publish();

        assertThatThrownBy(() -> alembic(new GitOptions(Optional.of("origin/develop"), false)))
                .isInstanceOf(InvalidOptionsException.class)
                .hasMessage(
                        "baseRef is 'origin/develop', and this repository has no such branch, tag or commit; fetch it"
                                + " (`git fetch origin develop:refs/remotes/origin/develop`), or correct the name.");
    }

    private static Finding only(Report report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    /** Commits, and answers with the commit's abbreviated id. */
    private String publish() throws Exception {
        RevCommit commit = repo.commit("published");
        repo.published();
        return commit.abbreviate(10).name();
    }

    private void alembic(String id, String parent, String upgrade) {
        repo.write("alembic.ini", "[alembic]\nscript_location = .\n");
        repo.write("versions/" + id + ".py", """
                "add %s"
                revision = '%s'
                down_revision = %s

                def upgrade():
                    %s

                def downgrade():
                    pass
                """.formatted(id, id, parent, upgrade));
    }

    private void changelog(String... idsAndStatements) {
        repo.write(ROOT, "databaseChangeLog:\n- include:\n    file: db/changelog/all.sql\n");
        StringBuilder text = new StringBuilder("--liquibase formatted sql\n");
        for (int at = 0; at < idsAndStatements.length; at += 2) {
            text.append("--changeset anna:" + idsAndStatements[at] + "\n" + idsAndStatements[at + 1]
                    + "\n--rollback empty\n");
        }
        repo.write("src/main/resources/db/changelog/all.sql", text.toString());
    }

    private void change(String id) {
        repo.write(
                "src/main/resources/db/changelog/changes/" + id + ".sql",
                "--liquibase formatted sql\n--changeset anna:" + id + "\nselect 1;\n--rollback empty\n");
    }

    private void oneWay(String id) {
        repo.write(
                "src/main/resources/db/changelog/changes/" + id + ".sql",
                "--liquibase formatted sql\n--changeset anna:" + id + "\nselect 1;\n");
    }

    private Report alembic() {
        return alembic(new GitOptions(Optional.of("origin/main"), false));
    }

    private Report alembic(GitOptions git, Waiver... waivers) {
        return report(MigrationSources.alembic(repo.path(""), AlembicParameters.none(), line -> {}), git, waivers);
    }

    private Report liquibase() {
        return liquibase(new GitOptions(Optional.of("origin/main"), false));
    }

    private Report liquibase(GitOptions git, Waiver... waivers) {
        LiquibaseProject project = new LiquibaseProject(
                repo.path(""),
                List.of(new ResourceRoot(repo.path("src/main/resources"), Optional.empty())),
                List.of(),
                LiquibaseParameters.none(),
                Map.of(),
                GitJudgementTests.class.getClassLoader(),
                line -> {});
        return report(MigrationSources.liquibase(project), git, waivers);
    }

    private Report report(SourceSearch search, GitOptions git, Waiver... waivers) {
        VerifierOptions options = new VerifierOptions(
                "test",
                new RoundTripOptions(
                        DatabaseRole.SUPERUSER,
                        Optional.empty(),
                        DowngradePolicy.DECLARED,
                        Duration.ZERO,
                        Optional.empty()),
                new CheckOptions(
                        DowngradePolicy.DECLARED, Map.of(), List.of(waivers), Optional.empty(), Baseline.none()),
                Map.of(),
                git);
        return new MigrationVerifier((SourceSearch.Found) search, repo.path(""), options).check();
    }
}
