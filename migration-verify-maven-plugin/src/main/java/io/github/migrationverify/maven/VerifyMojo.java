package io.github.migrationverify.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves the migration chain: reads its graph, runs it up, down and up again on a PostgreSQL started for it, writes the
 * report, and fails the build on findings.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends AbstractRoundTripMojo {

    /** Called by Maven, which then sets the fields. */
    public VerifyMojo() {}

    @Override
    void conclude(Outcome outcome, FailOn limit) throws MojoFailureException {
        outcome.say(getLog()).failWhere(limit);
    }
}
