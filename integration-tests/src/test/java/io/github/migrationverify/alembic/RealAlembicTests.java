package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.alembic.AlembicSettings;
import io.github.migrationverify.source.alembic.AlembicSource;
import io.github.migrationverify.source.alembic.PythonParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Alembic projects that were not written for us, out of Debian's packages, which the gate unpacks into the folder that
 * {@code MIGRATION_VERIFY_TESTS_ALEMBIC_TREES} names. Without it they are skipped.
 */
class RealAlembicTests {

    @ParameterizedTest
    @ValueSource(strings = {"python3-barbican", "gertty", "mailman3"})
    void a_real_chain_is_to_us_what_it_is_to_alembic(String packaged) throws IOException {
        Optional<String> trees = Optional.ofNullable(System.getenv("MIGRATION_VERIFY_TESTS_ALEMBIC_TREES"));
        assumeThat(trees).as("no unpacked packages are here").isPresent();
        Path versions = versions(Path.of(trees.get(), packaged));
        Path directory = Objects.requireNonNull(versions.getParent());
        AlembicSettings settings = new AlembicSettings(
                directory, directory.resolve("alembic.ini"), "alembic", directory, List.of(versions), false);
        SourceReading ours = new AlembicSource(settings, PythonParameters.none(), line -> {}).read();

        assertThat(ours.faults()).isEmpty();
        assertThat(ours.graph().faults()).isEmpty();
        assertThat(ours.graph().revisions()).isNotEmpty();
        try (AlembicOracle oracle = AlembicOracle.required()) {
            OracleAnswer.of(oracle.graph(directory)).assertSame(packaged, ours.graph());
        }
    }

    private static Path versions(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(path -> path.endsWith("versions") && Files.isDirectory(path))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
