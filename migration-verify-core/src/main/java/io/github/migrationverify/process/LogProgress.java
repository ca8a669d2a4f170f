package io.github.migrationverify.process;

import io.github.migrationverify.roundtrip.Phase;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A line for each phase as it begins, and within a long one its count, every few seconds. Two phases may run side by side, so
 * that each line names its own, and neither waits for the other's.
 */
final class LogProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Consumer<String> log;
    private final Clock clock;
    private final Map<Phase, Instant> lastLines = new EnumMap<>(Phase.class);

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
        say(phase, phase.id() + " ...");
    }

    @Override
    public void advanced(Phase phase, int done, int total) {
        Instant last = lastLines.getOrDefault(phase, Instant.MIN);
        if (Duration.between(last, clock.instant()).compareTo(PAUSE) >= 0) {
            say(phase, String.format(Locale.ROOT, "%s: %,d of %,d", phase.id(), done, total));
        }
    }

    @Override
    public void finished(PhaseResult result) {
        // How it ended stands in the summary, with its duration and next to the other phases.
    }

    private void say(Phase phase, String line) {
        lastLines.put(phase, clock.instant());
        log.accept(line);
    }
}
