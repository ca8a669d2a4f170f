package io.github.migrationverify.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those that run in this process; the Maven processes run where the benchmark does. */
class ContestantsTests {

    private static final GeneratedChain CHAIN = GeneratedChain.of(8);

    @Test
    void the_plain_sql_goes_up_down_and_up_and_over_the_stairway(@TempDir Path folder) {
        assertThat(new PlainSession().run(CHAIN, folder))
                .isInstanceOfSatisfying(
                        Result.Finished.class,
                        run -> assertThat(run.note()).matches("chain \\d+\\.\\d s, stairway \\d+\\.\\d s"));
    }

    @Test
    void liquibase_runs_the_same_chain_step_by_step(@TempDir Path folder) throws IOException {
        assertThat(new StepwiseLiquibase().run(CHAIN, folder)).isInstanceOf(Result.Finished.class);
    }
}
