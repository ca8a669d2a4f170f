package io.github.migrationverify;

import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.nio.file.Path;

/**
 * A project whose migrations are to be found, with what its user says of them for each tool.
 *
 * @param liquibase the project as Liquibase's migrations are looked for in it
 * @param alembic what the user says of Alembic's
 * @param scripts what the user says of SQL scripts
 */
public record SoughtProject(LiquibaseProject liquibase, AlembicParameters alembic, ScriptParameters scripts) {

    /** {@return its folders} */
    ProjectFiles files() {
        return new ProjectFiles(directory(), liquibase.resources());
    }

    /** The same project where its files are in another folder. */
    SoughtProject in(Path folder) {
        Relocation relocation = new Relocation(directory(), folder);
        return new SoughtProject(
                liquibase.in(folder), alembic.with(relocation::setting), scripts.with(relocation::setting));
    }

    /** {@return the project's folder} */
    public Path directory() {
        return liquibase.directory();
    }
}
