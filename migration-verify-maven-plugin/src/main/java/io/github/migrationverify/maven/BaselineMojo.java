package io.github.migrationverify.maven;

import io.github.migrationverify.process.RoundTripOrder.Purpose;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes the same run as {@code verify}, by hand, and writes what it finds into {@code baselineFile}: accepted from then on, each
 * until it is mended. Reasons that the file gives already are kept. Never fails on findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class BaselineMojo extends AbstractRoundTripMojo {

    /** Called by Maven, which then sets the fields. */
    public BaselineMojo() {}

    @Override
    Purpose purpose() {
        return Purpose.RENEW_BASELINE;
    }

    @Override
    void conclude(Outcome outcome, FailOn limit) {
        outcome.say(getLog());
    }
}
