package io.github.migrationverify.maven;

import io.github.migrationverify.report.Conclusion;
import io.github.migrationverify.report.ConsoleLine;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal has to say at its end.
 *
 * @param conclusion what was found
 */
record Outcome(Conclusion conclusion) {

    /** Puts the summary into the log. */
    Outcome say(Log log) {
        for (ConsoleLine line : conclusion.lines()) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
        return this;
    }

    /** Fails the build where the policy says so. */
    void failWhere(FailOn limit) throws MojoFailureException {
        if (limit.fails(conclusion)) {
            throw new MojoFailureException(conclusion.sentence());
        }
    }
}
