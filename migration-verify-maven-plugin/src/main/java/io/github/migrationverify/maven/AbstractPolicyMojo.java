package io.github.migrationverify.maven;

import io.github.migrationverify.GitOptions;
import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.baseline.BaselineFile;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.process.Ending;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What is expected of the chain, in the parameters of every goal, and the course that every goal takes. */
abstract class AbstractPolicyMojo extends AbstractSourceMojo {

    /**
     * Regular expression that each revision's id must match as a whole, such as {@code [0-9a-f]{12}}. By default ids are
     * not looked at.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.revisionIdPattern")
    private @Nullable String revisionIdPattern;

    /**
     * What is expected of the way down. {@code declared} (the default): a rollback that is there must work, a revision
     * without one is a warning. {@code required}: each revision needs one, or a reason why it cannot have one.
     * {@code off}: the way down is not tried.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.downgrades", defaultValue = "declared")
    private @Nullable String downgrades;

    /**
     * The revision that the way down stops at, by id, {@code author:id} or {@code path::id::author}; its own rollback is
     * not run. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.floor")
    private @Nullable String floor;

    /**
     * Revisions that cannot be reverted, each with its reason. By default those that say so in their own comment:
     *
     * <pre>{@code
     * <irreversible>
     *   <declaration>
     *     <revision>0042</revision>
     *     <reason>the old column was dropped with its data</reason>
     *   </declaration>
     * </irreversible>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<IrreversibleParameter> irreversible;

    /**
     * What fails the build: {@code error} (the default; any verdict but APPROVED), {@code warning} (that, and any warning
     * that no waiver covers) or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /**
     * Severities by finding code, {@code error}, {@code warning} or {@code info}, where they differ from the default ones:
     *
     * <pre>{@code
     * <severities>
     *   <orphan-file>error</orphan-file>
     * </severities>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> severities;

    /**
     * Findings that are accepted, each with a reason; without {@code revision} for every revision. By default none:
     *
     * <pre>{@code
     * <waivers>
     *   <waiver>
     *     <code>downgrade-failed</code>
     *     <revision>0042</revision>
     *     <reason>repaired forward by 0043</reason>
     *   </waiver>
     * </waivers>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<WaiverParameter> waivers;

    /**
     * The file with the findings that are accepted until they are mended, as the goal {@code baseline} writes it, relative to the
     * project's folder. By default {@code migration-verify-baseline.yaml}, where it exists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.baselineFile")
    private @Nullable String baselineFile;

    /**
     * The branch that this one will be merged into, as git takes it: {@code origin/main}, a tag, a commit; {@code none} judges
     * against nothing. By default the branch that the build of a pull or merge request names (GitHub, GitLab, Jenkins, Azure
     * Pipelines, Bitbucket), else the default branch of the remote. Nothing is fetched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.baseRef")
    private @Nullable String baseRef;

    /**
     * Findings about the way down of revisions that the base branch has already become notes, which fail no build. By default
     * they count like all others.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.onlyNew", defaultValue = "false")
    private boolean onlyNew;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        ParameterFaults faults = new ParameterFaults();
        checkSource(faults);
        DowngradePolicy wayDown = faults.choice("downgrades", downgrades, DowngradePolicy.class);
        FailOn limit = faults.choice("failOn", failOn, FailOn.class);
        CheckOptions checks = checks(new PolicyParameters(faults), wayDown);
        Map<String, String> declared = new PolicyParameters(faults).irreversible(irreversible);
        Function<VerifierOptions, Ending> course = course(faults);
        RoundTripOptions trip = roundTrip(faults, wayDown, ParameterFaults.text(floor));
        faults.throwIfAny();
        GitOptions git = new GitOptions(ParameterFaults.text(baseRef), onlyNew);
        conclude(course.apply(new VerifierOptions(execution.getVersion(), trip, checks, declared, git)), limit);
    }

    private void conclude(Ending ending, FailOn limit) throws MojoExecutionException, MojoFailureException {
        if (ending instanceof Ending.Concluded concluded) {
            conclude(new Outcome(concluded.conclusion()), limit);
        } else {
            conclude(ending);
        }
    }

    /** {@return how this goal comes to its end} */
    abstract Function<VerifierOptions, Ending> course(ParameterFaults faults);

    /** Says what came of it. */
    abstract void conclude(Outcome outcome, FailOn limit) throws MojoFailureException;

    /** {@return how a round trip is to be made, where this goal makes one} */
    abstract RoundTripOptions roundTrip(ParameterFaults faults, DowngradePolicy downgrades, Optional<String> floor);

    /** {@return where the project's baseline is} */
    final BaselineFile baseline() {
        return BaselineFile.of(new ProjectFolders(project).directory(), ParameterFaults.text(baselineFile));
    }

    private CheckOptions checks(PolicyParameters policy, DowngradePolicy wayDown) {
        return new CheckOptions(
                wayDown,
                policy.severities(severities),
                policy.waivers(waivers),
                policy.revisionIdPattern(revisionIdPattern),
                Baseline.none());
    }
}
