package io.github.migrationverify.maven;

import io.github.migrationverify.listing.GraphColumn;
import io.github.migrationverify.listing.OutputFormat;
import io.github.migrationverify.process.DatabaseOrder;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Shows the revisions of the chain, newest first, as {@code alembic history} does, with its branches drawn beside;
 * where {@code url} or {@code server} names a database, with what that is at marked.
 *
 * @since 0.1.0
 */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HistoryMojo extends AbstractDatabaseMojo {

    /**
     * Shows all that is known of each revision, several lines each. By default not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.verbose", defaultValue = "false")
    private boolean verbose;

    /**
     * A part of the chain, as {@code alembic history -r} takes it: {@code a:b}, {@code a:}, {@code :b}, {@code -3:}; a name is an id, the
     * beginning of one, {@code author:id}, a label, {@code base}, {@code head}, {@code heads}, or {@code current}, where a database is named. By default all of it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.range")
    private @Nullable String range;

    /**
     * Draws the chain beside the text: {@code true}, {@code false}, or {@code auto} (the default), where it is more than one line.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.graph", defaultValue = "auto")
    private @Nullable String graph;

    /** Called by Maven, which then sets the fields. */
    public HistoryMojo() {}

    @Override
    Question question(OutputFormat form, ParameterFaults faults) {
        GraphColumn column = faults.choice("graph", graph, GraphColumn.class);
        Optional<String> part = ParameterFaults.text(range);
        Optional<DatabaseOrder> database = Optional.of(database(faults))
                .filter(order -> ParameterFaults.text(url).isPresent()
                        || ParameterFaults.text(server).isPresent()
                        || part.filter(written -> written.contains("current")).isPresent());
        return commands -> commands.history(form, verbose, part, column, database);
    }
}
