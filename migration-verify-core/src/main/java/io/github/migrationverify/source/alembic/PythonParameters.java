package io.github.migrationverify.source.alembic;

import java.util.List;
import java.util.Optional;

/**
 * How a project's own Python is to be run, and how its {@code env.py} learns of the database.
 *
 * @param interpreter the interpreter: a path, relative to the project's folder or absolute, or the name of a program on the search path;
 *     empty for the active virtual environment, that of the project, or {@code python3}
 * @param urlVariables the environment variables that hold the database's URL in SQLAlchemy's form
 * @param driver the driver that stands in that URL, as in {@code postgresql+psycopg2://}; blank for none
 */
public record PythonParameters(Optional<String> interpreter, List<String> urlVariables, String driver) {

    /** Copies the list. */
    public PythonParameters {
        urlVariables = List.copyOf(urlVariables);
    }

    /** {@return those of a user who gives none} */
    public static PythonParameters none() {
        return new PythonParameters(Optional.empty(), List.of("DATABASE_URL"), "psycopg2");
    }
}
