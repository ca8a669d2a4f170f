package io.github.migrationverify.maven;

import io.github.migrationverify.MergeOrder;
import io.github.migrationverify.listing.OutputFormat;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision that merges the heads of the chain, as {@code alembic merge} does, in the chain's own format, and includes it in the
 * changelog where that is needed.
 *
 * @since 0.1.0
 */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class MergeMojo extends AbstractCommandMojo {

    /**
     * The heads to merge, with commas between them, by id, {@code author:id} or {@code path::id::author}. By default all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.revisions")
    private @Nullable String revisions;

    /**
     * What is said of the merge revision. By default {@code merge heads}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.message", defaultValue = "merge heads")
    private @Nullable String message;

    /**
     * The id of the merge revision. By default one in the manner of the tool or of the heads.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.revisionId")
    private @Nullable String revisionId;

    /**
     * A branch label of the merge revision, in Alembic projects. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.branchLabel")
    private @Nullable String branchLabel;

    /**
     * Only prints what would be written. By default it is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Called by Maven, which then sets the fields. */
    public MergeMojo() {}

    @Override
    Question question(OutputFormat form, ParameterFaults faults) {
        MergeOrder order = new MergeOrder(
                ParameterFaults.items(revisions),
                ParameterFaults.text(message).orElse("merge heads"),
                ParameterFaults.text(revisionId),
                ParameterFaults.text(branchLabel),
                dryRun);
        return commands -> commands.merge(form, order);
    }
}
