package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that a process has had resident, as Linux keeps it: {@code VmHWM} of {@code /proc/<pid>/status}. */
final class PeakMemory {

    private static final String FIELD = "VmHWM:";

    private final Path status;
    private long bytes;

    /** Looks at nothing yet. */
    PeakMemory(Process process) {
        this.status = Path.of("/proc", Long.toString(process.pid()), "status");
    }

    /** Looks again. The kernel keeps the peak itself, so only what is added between the last look and the end is missed. */
    void look() {
        try (Stream<String> lines = Files.lines(status)) {
            Optional<String> line = lines.filter(text -> text.startsWith(FIELD)).findFirst();
            line.ifPresent(text -> bytes = Math.max(bytes, kilobytes(text) * 1024));
        } catch (IOException | UncheckedIOException ended) {
            return;
        }
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.substring(FIELD.length()).replace("kB", "").strip());
    }

    /** {@return the peak in bytes; empty where this machine does not tell} */
    OptionalLong bytes() {
        return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
    }
}
