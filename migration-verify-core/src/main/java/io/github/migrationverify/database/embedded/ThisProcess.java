package io.github.migrationverify.database.embedded;

import java.time.Instant;

/** This JVM among all that ever ran on the machine. */
final class ThisProcess {

    private ThisProcess() {}

    /** {@return process id and start time, since ids come again} */
    static String token() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid() + "-"
                + process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
