package io.github.migrationverify.benchmarks;

import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.schema.SchemaStep;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a look costs after one revision was applied or reverted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WatchBenchmark {

    /** How many tables the schema has: those of 128, 1,000 and 4,000 revisions. */
    @Param({"112", "875", "3500"})
    private int tables;

    private Optional<SchemaOfTables> schema = Optional.empty();
    private Optional<SchemaWatch> watch = Optional.empty();

    /** Made by JMH. */
    public WatchBenchmark() {}

    /** Makes the schema and takes the first picture of it. */
    @Setup
    public void start() throws SQLException {
        SchemaOfTables made = new SchemaOfTables(tables);
        schema = Optional.of(made);
        watch = Optional.of(SchemaWatch.open(made.database(), SchemaOfTables.reader()));
    }

    /** Applies or reverts a revision, outside the clock. */
    @Setup(Level.Invocation)
    public void change() throws SQLException {
        schema.orElseThrow().change();
    }

    /** Stops the server. */
    @TearDown
    public void stop() throws SQLException {
        watch.orElseThrow().close();
        schema.orElseThrow().close();
    }

    /** {@return what became of the schema} */
    @Benchmark
    public SchemaStep step() {
        return watch.orElseThrow().step();
    }
}
