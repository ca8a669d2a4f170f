package io.github.migrationverify.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.roundtrip.Phase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogProgressTests {

    private final List<String> lines = new ArrayList<>();
    private final HandClock clock = new HandClock();
    private final LogProgress progress = new LogProgress(lines::add, clock);

    @Test
    void a_phase_has_a_line_and_its_count_moves_every_few_seconds() {
        progress.started(Phase.UPGRADE);
        for (int done = 1; done <= 1_000; done++) {
            clock.millis += 16;
            progress.advanced(Phase.UPGRADE, done, 1_000);
        }

        assertThat(lines)
                .containsExactly(
                        "upgrade ...", "upgrade: 313 of 1,000", "upgrade: 626 of 1,000", "upgrade: 939 of 1,000");
    }

    @Test
    void a_short_phase_has_one_line() {
        progress.started(Phase.RE_UPGRADE);
        progress.advanced(Phase.RE_UPGRADE, 1, 2);
        progress.advanced(Phase.RE_UPGRADE, 2, 2);

        assertThat(lines).containsExactly("re-upgrade ...");
    }

    @Test
    void two_phases_that_run_side_by_side_name_themselves_in_every_line() {
        progress.started(Phase.UPGRADE);
        clock.millis += 3_000;
        progress.started(Phase.STAIRWAY);
        for (int done = 1; done <= 4; done++) {
            clock.millis += 2_000;
            progress.advanced(Phase.UPGRADE, done * 10, 40);
            progress.advanced(Phase.STAIRWAY, done, 40);
        }

        assertThat(lines)
                .containsExactly(
                        "upgrade ...", "stairway ...", "upgrade: 10 of 40", "stairway: 3 of 40", "upgrade: 40 of 40");
    }

    private static final class HandClock extends Clock {

        private long millis;

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
