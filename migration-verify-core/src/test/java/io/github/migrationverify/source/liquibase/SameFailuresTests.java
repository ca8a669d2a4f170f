package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of one failure both lanes say the same, to the word. */
class SameFailuresTests {

    @ParameterizedTest
    @CsvSource({
        "half-way, root.sql, root.sql::one::anna, root.sql::two::anna",
        "deferred, root.sql, root.sql::one::anna, root.sql::two::anna",
        "preconditions, root.xml, root.xml::first::anna, root.xml::halted::anna",
        "duplicates, root.sql, '', root.sql::one::anna",
        "halting, root.xml, '', root.xml::one::anna",
        "loop, root.yaml, '', root.yaml::one::anna",
        "chain, nowhere.sql, '', root.sql::01::anna",
        "hand-made, root.xml, '', root.xml::made::anna"
    })
    void going_up(String folder, String root, String before, String failing) throws Exception {
        try (RunningProject whole = new RunningProject(folder, root);
                LiquibaseMigrator migrator = whole.open();
                RunningProject stepped = new RunningProject(folder, root);
                LiquibaseStepper stepper = stepped.stepper()) {
            if (!before.isEmpty()) {
                assertThat(stepper.upgrade(before).failure()).isEmpty();
            }
            assertSame(
                    stepper.upgrade(failing).failure(),
                    migrator.upgrade(new Events()).failure());
            assertSame(
                    stepper.upgrade(failing).failure(),
                    migrator.upgrade(new Events()).failure());
        }
    }

    @ParameterizedTest
    @CsvSource({"bad-rollback, root.sql, root.sql::two::anna", "irreversible, root.yaml, root.yaml::one::anna"})
    void going_down(String folder, String root, String failing) throws Exception {
        try (RunningProject project = new RunningProject(folder, root);
                LiquibaseMigrator migrator = project.open();
                LiquibaseStepper stepper = project.stepper()) {
            migrator.upgrade(new Events());
            Optional<RunFailure> whole =
                    migrator.downgrade(migrator.applied().size(), new Events()).failure();

            List<String> before = migrator.applied();
            assertSame(stepper.downgrade(failing).failure(), whole);
            assertThat(migrator.applied()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "App"})
    void a_default_schema_that_is_not_there(String schema) throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseMigrator migrator = project.open(in(schema, project));
                LiquibaseStepper stepper = project.stepper(in(schema, project))) {
            assertSame(
                    stepper.upgrade("root.sql::01::anna").failure(),
                    migrator.upgrade(new Events()).failure());
        }
    }

    private static LiquibaseSettings in(String schema, RunningProject project) {
        return project.settings("", "", Map.of(), Optional.of(schema), SameFailuresTests.class.getClassLoader());
    }

    private static void assertSame(Optional<RunFailure> stepped, Optional<RunFailure> whole) {
        assertThat(whole).isPresent();
        assertThat(stepped.orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("millis")
                .isEqualTo(whole.orElseThrow());
    }
}
