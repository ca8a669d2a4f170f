package io.github.migrationverify.maven;

import io.github.migrationverify.listing.OutputFormat;
import io.github.migrationverify.process.Ending;
import java.io.PrintStream;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where an answer goes: text to the log, or to standard output where the log is quiet ({@code mvn -q}), since it was asked for; a
 * document to standard output alone, as other programs read it there.
 *
 * @param log the log
 * @param form the form of the answer
 */
record Answer(Log log, OutputFormat form) {

    /**
     * Prints an answer.
     *
     * @throws MojoFailureException where the answer is such as fails the build
     */
    void print(Ending.Answered answered) throws MojoFailureException {
        if (form == OutputFormat.TEXT && log.isInfoEnabled()) {
            answered.lines().forEach(log::info);
        } else {
            print(System.out, answered.lines());
        }
        if (answered.failure().isPresent()) {
            throw new MojoFailureException(answered.failure().get());
        }
    }

    private static void print(PrintStream out, List<String> lines) {
        out.print(String.join("\n", lines) + "\n");
        out.flush();
    }
}
