package io.github.migrationverify.maven;

import io.github.migrationverify.listing.OutputFormat;
import io.github.migrationverify.process.Ending;
import io.github.migrationverify.process.ProjectCommands;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The form of the answer, in a parameter of every goal that answers a question, and the course that they take. */
abstract class AbstractCommandMojo extends AbstractSourceMojo {

    /**
     * The form of the answer: {@code text} (the default), lines in the log, or {@code json}, one document on standard output.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.format", defaultValue = "text")
    private @Nullable String format;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        ParameterFaults faults = new ParameterFaults();
        checkSource(faults);
        OutputFormat form = faults.choice("format", format, OutputFormat.class);
        Question question = question(form, faults);
        faults.throwIfAny();
        Answer answer = new Answer(getLog(), form);
        Ending ending = question.ask(new ProjectCommands(order(), log(), getLog()::debug));
        if (ending instanceof Ending.Answered answered) {
            answer.print(answered);
        } else {
            conclude(ending);
        }
    }

    /** {@return what this goal asks, its own parameters read} */
    abstract Question question(OutputFormat form, ParameterFaults faults);

    /** What a goal asks of a project's chain. */
    interface Question {
        /** {@return what came of it} */
        Ending ask(ProjectCommands commands);
    }
}
