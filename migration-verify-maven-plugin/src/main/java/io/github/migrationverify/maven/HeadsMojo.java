package io.github.migrationverify.maven;

import io.github.migrationverify.listing.OutputFormat;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows the heads of the chain, as {@code alembic heads} does.
 *
 * @since 0.1.0
 */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HeadsMojo extends AbstractCommandMojo {

    /**
     * Shows all that is known of each revision, several lines each. By default not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.verbose", defaultValue = "false")
    private boolean verbose;

    /** Called by Maven, which then sets the fields. */
    public HeadsMojo() {}

    @Override
    Question question(OutputFormat form, ParameterFaults faults) {
        return commands -> commands.heads(form, verbose);
    }
}
