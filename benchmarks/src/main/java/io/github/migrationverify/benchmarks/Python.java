package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Python of this machine that has Alembic and a driver for PostgreSQL.
 *
 * @param program how it is started
 * @param alembic Alembic's version
 */
record Python(String program, String alembic) {

    private static final String QUESTION = "import alembic, psycopg2; print(alembic.__version__)";

    /** {@return the first that is found} */
    static Optional<Python> find() throws IOException, InterruptedException {
        for (String program : new String[] {"python3", "/usr/bin/python3"}) {
            Optional<Python> python = asked(program);
            if (python.isPresent()) {
                return python;
            }
        }
        return Optional.empty();
    }

    private static Optional<Python> asked(String program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, "-c", QUESTION)
                .redirectError(Redirect.DISCARD)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            Optional<String> version = lines.findFirst();
            return process.waitFor() == 0 ? version.map(said -> new Python(program, said)) : Optional.empty();
        }
    }
}
