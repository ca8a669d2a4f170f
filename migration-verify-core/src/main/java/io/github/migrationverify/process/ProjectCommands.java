package io.github.migrationverify.process;

import io.github.migrationverify.ChainCommands;
import io.github.migrationverify.MergeOrder;
import io.github.migrationverify.history.CurrentState;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.history.Merged;
import io.github.migrationverify.listing.CurrentJson;
import io.github.migrationverify.listing.CurrentText;
import io.github.migrationverify.listing.GraphColumn;
import io.github.migrationverify.listing.ListingJson;
import io.github.migrationverify.listing.ListingText;
import io.github.migrationverify.listing.MergeText;
import io.github.migrationverify.listing.OutputFormat;
import io.github.migrationverify.source.MigrationSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What can be asked of a project's chain by hand, in this process. */
public final class ProjectCommands {

    private final ProjectRun run;

    /**
     * Makes ready.
     *
     * @param project the project
     * @param log takes each line that is to be seen while it goes on
     * @param chatter takes each line that the migration tool would have logged
     */
    public ProjectCommands(ProjectOrder project, Consumer<Message.Said> log, Consumer<String> chatter) {
        this.run = new ProjectRun(project, log, chatter);
    }

    /**
     * {@return the heads, to be printed}
     *
     * @param format the form of the answer
     * @param verbose whether all that is known of them is wanted
     */
    public Ending heads(OutputFormat format, boolean verbose) {
        return answer((commands, source) -> {
            Listing heads = commands.heads(verbose);
            return format == OutputFormat.JSON ? List.of(ListingJson.heads(heads)) : ListingText.heads(heads, verbose);
        });
    }

    /**
     * {@return the history, to be printed}
     *
     * @param format the form of the answer
     * @param verbose whether all that is known of each revision is wanted
     * @param range a part of it, as {@code alembic history -r} takes it; empty for all of it
     * @param graph whether text is drawn
     * @param database whose current revisions are to be marked; empty for none
     */
    public Ending history(
            OutputFormat format,
            boolean verbose,
            Optional<String> range,
            GraphColumn graph,
            Optional<DatabaseOrder> database) {
        return answer((commands, source) -> {
            Listing history = commands.history(range, verbose, database.map(order -> order.choice(source)));
            return format == OutputFormat.JSON
                    ? List.of(ListingJson.history(history))
                    : ListingText.history(graph.of(history), verbose);
        });
    }

    /**
     * {@return where a database stands, to be printed}
     *
     * @param format the form of the answer
     * @param database the database
     * @param checkHeads whether the build fails unless it is current
     */
    public Ending current(OutputFormat format, DatabaseOrder database, boolean checkHeads) {
        return run.run(found -> {
            CurrentState state = new ChainCommands(found.source()).current(database.choice(found.source()));
            return new Ending.Answered(
                    format == OutputFormat.JSON ? List.of(CurrentJson.text(state)) : CurrentText.lines(state),
                    checkHeads && !state.isCurrent() ? Optional.of(CurrentText.failure(state)) : Optional.empty());
        });
    }

    /**
     * {@return what a merge wrote, to be printed}
     *
     * @param format the form of the answer
     * @param order what is asked of it
     */
    public Ending merge(OutputFormat format, MergeOrder order) {
        return answer((commands, source) -> {
            Merged merged = commands.merge(order);
            MergeText text = new MergeText(run.project().directory());
            return format == OutputFormat.JSON ? List.of(text.json(merged)) : text.lines(merged);
        });
    }

    private Ending answer(BiFunction<ChainCommands, MigrationSource, List<String>> question) {
        return run.run(found -> new Ending.Answered(
                question.apply(new ChainCommands(found.source()), found.source()), Optional.empty()));
    }
}
