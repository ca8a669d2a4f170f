package io.github.migrationverify.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes the same run as {@code verify}, by hand: writes the report, prints where it is, and never fails on findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ReportMojo extends AbstractRoundTripMojo {

    /** Called by Maven, which then sets the fields. */
    public ReportMojo() {}

    @Override
    void conclude(Outcome outcome, FailOn limit) {
        outcome.say(getLog());
    }
}
