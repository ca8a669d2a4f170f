package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;
import java.util.stream.Stream;

/** A Python of this machine that has Alembic and a driver for PostgreSQL. */
public final class PythonWithAlembic {

    private static final Optional<String> FOUND = Stream.of("python3", "/usr/bin/python3")
            .filter(PythonWithAlembic::has)
            .findFirst();

    private PythonWithAlembic() {}

    /**
     * {@return the program; the test is skipped where there is none}
     *
     * <p>Where the environment has {@code MIGRATION_VERIFY_TESTS_NEED_ALEMBIC=true}, as the gate sets it, it fails instead.
     */
    public static String required() {
        assertThat(FOUND.isPresent() || !"true".equals(System.getenv("MIGRATION_VERIFY_TESTS_NEED_ALEMBIC")))
                .as("Alembic and psycopg2 may not be missing here; install python3-alembic and python3-psycopg2")
                .isTrue();
        assumeThat(FOUND).as("no Python with Alembic and psycopg2 is here").isPresent();
        return FOUND.get();
    }

    private static boolean has(String python) {
        try {
            Process process = new ProcessBuilder(python, "-c", "import alembic, psycopg2")
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
