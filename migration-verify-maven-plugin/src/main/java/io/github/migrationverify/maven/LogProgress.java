package io.github.migrationverify.maven;

import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** A line for each phase as it begins, and within a long one its count, every few seconds. */
final class LogProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Consumer<String> log;
    private final Clock clock;
    private Instant lastLine = Instant.MIN;

    /**
     * Progress into a log.
     *
     * @param log takes a line
     * @param clock tells when the next line is due
     */
    LogProgress(Consumer<String> log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void started(Phase phase) {
        say(phase.id() + " ...");
    }

    @Override
    public void advanced(Phase phase, int done, int total) {
        if (Duration.between(lastLine, clock.instant()).compareTo(PAUSE) >= 0) {
            say(String.format(Locale.ROOT, "%s: %,d of %,d", phase.id(), done, total));
        }
    }

    @Override
    public void finished(PhaseResult result) {
        // How it ended stands in the summary, with its duration and next to the other phases.
    }

    private void say(String line) {
        lastLine = clock.instant();
        log.accept(line);
    }
}
