package io.github.migrationverify.source.alembic;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Alembic's settings as the user gives them.
 *
 * @param config path of the configuration file, relative to the project's folder or absolute; empty for {@code alembic.ini} there
 * @param environment the section of that file, as {@code alembic --name} takes it; empty for {@code alembic}
 * @param python how revisions are run
 */
public record AlembicParameters(Optional<String> config, Optional<String> environment, PythonParameters python) {

    /**
     * {@return these with another path}
     *
     * @param path says what the configuration file's is to be
     */
    public AlembicParameters with(UnaryOperator<String> path) {
        return new AlembicParameters(config.map(path), environment, python);
    }

    /** {@return those of a user who gives none} */
    public static AlembicParameters none() {
        return new AlembicParameters(Optional.empty(), Optional.empty(), PythonParameters.none());
    }
}
