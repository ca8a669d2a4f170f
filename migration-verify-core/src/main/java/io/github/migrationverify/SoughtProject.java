package io.github.migrationverify;

import io.github.migrationverify.source.alembic.AlembicParameters;
import java.nio.file.Path;

/**
 * A project whose migrations are to be found, with what its user says of them for each tool.
 *
 * @param liquibase the project as Liquibase's migrations are looked for in it
 * @param alembic what the user says of Alembic's
 */
public record SoughtProject(LiquibaseProject liquibase, AlembicParameters alembic) {

    /** {@return the project's folder} */
    public Path directory() {
        return liquibase.directory();
    }
}
