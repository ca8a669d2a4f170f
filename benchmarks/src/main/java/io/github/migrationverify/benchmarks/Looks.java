package io.github.migrationverify.benchmarks;

import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Has JMH measure the snapshot alone. */
final class Looks {

    private Looks() {}

    /** {@return what each kind of look costs at each number of tables} */
    static List<Look> measure() throws RunnerException {
        return new Runner(new OptionsBuilder().shouldFailOnError(true).build())
                .run().stream().map(Looks::look).toList();
    }

    private static Look look(RunResult run) {
        Result<?> result = run.getPrimaryResult();
        return new Look(
                result.getLabel(),
                Integer.parseInt(run.getParams().getParam("tables")),
                result.getScore(),
                result.getScoreError());
    }
}
