package io.github.migrationverify.maven;

import io.github.migrationverify.listing.OutputFormat;
import io.github.migrationverify.process.DatabaseOrder;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows where a database stands on the chain, as {@code alembic current} does: what it is at, what is pending, and what it holds that
 * the chain does not have. The database is only read.
 *
 * @since 0.1.0
 */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class CurrentMojo extends AbstractDatabaseMojo {

    /**
     * Fails the build unless the database is current. By default it only says so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.checkHeads", defaultValue = "false")
    private boolean checkHeads;

    /** Called by Maven, which then sets the fields. */
    public CurrentMojo() {}

    @Override
    Question question(OutputFormat form, ParameterFaults faults) {
        DatabaseOrder database = database(faults);
        return commands -> commands.current(form, database, checkHeads);
    }
}
