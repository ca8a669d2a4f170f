package io.github.migrationverify.process;

import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.MigrationVerifier;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.baseline.BaselineFile;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.BaselineRenewal;
import io.github.migrationverify.database.embedded.BinarySource;
import io.github.migrationverify.report.BaselineLines;
import io.github.migrationverify.report.Conclusion;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.report.ReportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** From a project to what is to be said of it, in this process. */
public final class Verification {

    private final ProjectOrder project;
    private final VerifierOptions options;
    private final BaselineFile baseline;
    private final Consumer<Message.Said> log;
    private final Consumer<String> chatter;

    /**
     * Makes ready.
     *
     * @param project the project
     * @param options what it asks
     * @param baseline where its baseline is
     * @param log takes each line that is to be seen while it goes on
     * @param chatter takes each line that the migration tool would have logged
     */
    public Verification(
            ProjectOrder project,
            VerifierOptions options,
            BaselineFile baseline,
            Consumer<Message.Said> log,
            Consumer<String> chatter) {
        this.project = project;
        this.options = options;
        this.baseline = baseline;
        this.log = log;
        this.chatter = chatter;
    }

    /** {@return what came of judging the chain by its graph and its text alone; no report is written} */
    public Ending check() {
        return run(found -> Conclusion.of(verifier(found, baseline.inForce()).check(), Optional.empty()));
    }

    /** {@return what came of a round trip; the reports are written} */
    Ending verify(DatabaseChoice database, BinarySource binaries, Path reportFolder) {
        return run(found -> {
            MigrationVerifier verifier = verifier(found, baseline.inForce());
            Report report = verifier.verify(database.provider(binaries), progress());
            return Conclusion.of(report, Optional.of(written(report, reportFolder)));
        });
    }

    /** {@return what came of a round trip; its findings are the baseline from now on, and the reports are written so} */
    Ending renewBaseline(DatabaseChoice database, BinarySource binaries, Path reportFolder) {
        return run(found -> {
            MigrationVerifier verifier = verifier(found, baseline.earlier());
            Report report = verifier.verify(database.provider(binaries), progress());
            BaselineRenewal renewal = verifier.renewBaseline(report);
            if (renewal.changed() || !baseline.exists()) {
                baseline.write(renewal.baseline());
            }
            Report accepted = verifier.judgedUnder(report, renewal.baseline());
            return Conclusion.of(accepted, Optional.of(written(accepted, reportFolder)))
                    .saying(BaselineLines.of(baseline.shown(), renewal));
        });
    }

    private LogProgress progress() {
        return new LogProgress(line -> log.accept(new Message.Said(Message.Level.INFO, line)), Clock.systemUTC());
    }

    private MigrationVerifier verifier(SourceSearch.Found found, Baseline accepted) {
        return new MigrationVerifier(found, project.directory(), options.with(accepted));
    }

    private Ending run(Function<SourceSearch.Found, Conclusion> course) {
        return new ProjectRun(project, log, chatter).run(found -> new Ending.Concluded(course.apply(found)));
    }

    /** Path of the report for people, as the log names it. */
    private String written(Report report, Path folder) {
        try {
            Path page = ReportFiles.write(report, folder);
            Path base = project.directory();
            return (page.startsWith(base) ? base.relativize(page) : page).toString();
        } catch (IOException e) {
            throw new InvalidOptionsException(List.of(unwritable(folder, e)));
        }
    }

    /**
     * {@return the sentence that says that a folder for reports cannot be used}
     *
     * @param folder the folder
     * @param cause what the system says
     */
    public static String unwritable(Path folder, IOException cause) {
        return "The report cannot be written to " + folder + " (" + cause
                + "); set reportDirectory to a folder that can be written to.";
    }
}
