package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.source.MigrationRun;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import liquibase.Scope;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** Modules of a parallel build share one JVM and one Liquibase. */
class ThreadsTests {

    private static final int CHAINS = 4;

    @RepeatedTest(5)
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void four_chains_in_four_threads_neither_wait_for_each_other_nor_meet() throws Exception {
        Scope.getCurrentScope();
        ExecutorService threads = Executors.newFixedThreadPool(CHAINS);
        try {
            List<Future<List<String>>> chains =
                    threads.invokeAll(Collections.nCopies(CHAINS, (Callable<List<String>>) ThreadsTests::roundTrip));
            for (Future<List<String>> chain : chains) {
                assertThat(chain.get())
                        .containsExactly("12 up, 12 in history", "12 down, 0 in history", "12 up, 12 in history");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> roundTrip() throws Exception {
        try (RunningProject project = new RunningProject("chain", "root.sql");
                LiquibaseMigrator migrator = project.open()) {
            return List.of(
                    told("up", migrator.upgrade(new Events()), migrator),
                    told("down", migrator.downgrade(12, new Events()), migrator),
                    told("up", migrator.upgrade(new Events()), migrator));
        }
    }

    private static String told(String direction, MigrationRun run, LiquibaseMigrator migrator) {
        return run.failure()
                .map(failure -> failure.message().message())
                .orElseGet(() -> run.revisions().size() + " " + direction + ", "
                        + migrator.applied().size() + " in history");
    }
}
