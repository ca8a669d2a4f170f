package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RunFailure;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomChangeTests {

    private static URLClassLoader projectClasses;

    @BeforeAll
    static void compile_the_projects_own_class(@TempDir Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "src/test/resources/liquibase/running/hand-made/HandMade.java");
        assertThat(failed).isZero();
        projectClasses =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CustomChangeTests.class.getClassLoader());
    }

    @AfterAll
    static void let_go() throws Exception {
        projectClasses.close();
    }

    @Test
    void a_class_of_the_project_runs_and_is_reverted() throws Exception {
        try (RunningProject project = new RunningProject("hand-made", "root.xml");
                LiquibaseMigrator migrator = project.open(ending(project, "well"))) {
            assertThat(migrator.upgrade(new Events()).failure()).isEmpty();
            assertThat(project.tables()).containsExactly("hand_made");

            assertThat(migrator.downgrade(1, new Events()).failure()).isEmpty();
            assertThat(project.tables()).isEmpty();
        }
    }

    @Test
    void each_step_gets_an_instance_of_its_own() throws Exception {
        try (RunningProject project = new RunningProject("hand-made", "root.xml");
                LiquibaseStepper stepper = project.stepper(ending(project, "the first time"))) {
            for (int i = 0; i < 2; i++) {
                assertThat(stepper.upgrade("root.xml::made::anna").failure()).isEmpty();
                assertThat(project.tables()).containsExactly("hand_made");
                assertThat(stepper.downgrade("root.xml::made::anna").failure()).isEmpty();
                assertThat(project.tables()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"in an exception", "in an error", "in SQL"})
    void steps_tell_of_a_failure_what_liquibases_commands_tell(String ending) throws Exception {
        try (RunningProject project = new RunningProject("hand-made", "root.xml");
                LiquibaseStepper stepper = project.stepper(ending(project, ending))) {
            for (int i = 0; i < 2; i++) {
                assertThat(stepper.upgrade("root.xml::made::anna")
                                .failure()
                                .orElseThrow()
                                .message())
                        .isEqualTo(failureOf(ending).message());
                assertThat(project.tables()).isEmpty();
            }
        }
    }

    @Test
    void one_that_throws_fails_with_its_own_words_and_leaves_nothing() throws Exception {
        assertThat(failureOf("in an exception").message().message()).isEqualTo("the hand slipped");
    }

    @Test
    void one_that_lacks_a_class_fails_as_well() throws Exception {
        assertThat(failureOf("in an error").message().message()).isEqualTo("NoClassDefFoundError: example/Missing");
    }

    @Test
    void of_what_it_sends_by_itself_no_statement_is_claimed() throws Exception {
        RunFailure failure = failureOf("in SQL");

        assertThat(failure.message().sqlState()).contains("42703");
        assertThat(failure.message().message()).isEqualTo("column \"nothing\" does not exist");
        assertThat(failure.message().statement()).isEmpty();
    }

    @Test
    void one_that_is_not_on_the_class_path_is_one_sentence() throws Exception {
        try (RunningProject project = new RunningProject("hand-made", "root.xml");
                LiquibaseMigrator migrator = project.open()) {
            RunFailure failure = migrator.upgrade(new Events()).failure().orElseThrow();

            // Liquibase 5 has lost the name.
            assertThat(failure.message().message())
                    .containsAnyOf("example.HandMade", "customChange")
                    .doesNotContain("\n");
        }
    }

    private RunFailure failureOf(String ending) throws Exception {
        try (RunningProject project = new RunningProject("hand-made", "root.xml");
                LiquibaseMigrator migrator = project.open(ending(project, ending))) {
            MigrationRun run = migrator.upgrade(new Events());
            assertThat(run.revisions()).isEmpty();
            assertThat(project.tables()).isEmpty();
            assertThat(run.failure().orElseThrow().revision()).contains("root.xml::made::anna");
            return run.failure().orElseThrow();
        }
    }

    private static LiquibaseSettings ending(RunningProject project, String ending) {
        return project.settings("", "", Map.of("ends", ending), Optional.empty(), projectClasses);
    }
}
