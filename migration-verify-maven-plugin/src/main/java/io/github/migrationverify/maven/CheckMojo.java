package io.github.migrationverify.maven;

import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.process.Ending;
import io.github.migrationverify.process.Verification;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Judges the migration chain by its graph and its text alone: no database is started and no report is written.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractPolicyMojo {

    /** Called by Maven, which then sets the fields. */
    public CheckMojo() {}

    @Override
    Function<VerifierOptions, Ending> course(ParameterFaults faults) {
        return options -> new Verification(order(), options, baseline(), log(), getLog()::debug).check();
    }

    @Override
    RoundTripOptions roundTrip(ParameterFaults faults, DowngradePolicy downgrades, Optional<String> floor) {
        return new RoundTripOptions(DatabaseRole.SUPERUSER, Optional.empty(), downgrades, Duration.ZERO, floor);
    }

    @Override
    void conclude(Outcome outcome, FailOn limit) throws MojoFailureException {
        outcome.say(getLog()).failWhere(limit);
    }
}
