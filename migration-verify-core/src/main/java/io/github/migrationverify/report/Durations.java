package io.github.migrationverify.report;

import java.util.Locale;

/** Durations as people read them. */
final class Durations {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;

    private Durations() {}

    /** Such as {@code 45 ms}, {@code 5.71 s} or {@code 2 min 5 s}. */
    static String of(long millis) {
        if (millis < SECOND) {
            return millis + " ms";
        }
        if (millis < MINUTE) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
        }
        return millis / MINUTE + " min " + millis % MINUTE / SECOND + " s";
    }
}
