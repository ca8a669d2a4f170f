package io.github.migrationverify.benchmarks;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a whole snapshot costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SnapshotBenchmark {

    /** How many tables the schema has: those of 128, 1,000 and 4,000 revisions. */
    @Param({"112", "875", "3500"})
    private int tables;

    private final CatalogReader reader = SchemaOfTables.reader();
    private Optional<SchemaOfTables> schema = Optional.empty();

    /** Made by JMH. */
    public SnapshotBenchmark() {}

    /** Makes the schema. */
    @Setup
    public void start() throws SQLException {
        schema = Optional.of(new SchemaOfTables(tables));
    }

    /** Stops its server. */
    @TearDown
    public void stop() throws SQLException {
        schema.orElseThrow().close();
    }

    /** {@return the schema, read as a whole} */
    @Benchmark
    public SchemaSnapshot whole() throws SQLException {
        return reader.read(schema.orElseThrow().connection());
    }
}
