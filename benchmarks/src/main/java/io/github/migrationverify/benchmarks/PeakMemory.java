package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The most memory that each JVM of a build has had resident, as Linux keeps it ({@code VmHWM} of {@code /proc/<pid>/status}), added up
 * as if they had had it at the same time.
 */
final class PeakMemory {

    private static final String FIELD = "VmHWM:";

    private final Map<Path, Long> bytes = new HashMap<>();

    /** Looks again. The kernel keeps the peak itself, so only what is added between the last look and the end is missed. */
    void look(List<Path> jvms) {
        jvms.forEach(this::look);
    }

    private void look(Path jvm) {
        try (Stream<String> lines = Files.lines(jvm.resolve("status"))) {
            Optional<String> line = lines.filter(text -> text.startsWith(FIELD)).findFirst();
            line.ifPresent(text -> bytes.merge(jvm, kilobytes(text) * 1024, Math::max));
        } catch (IOException | UncheckedIOException ended) {
            return;
        }
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.substring(FIELD.length()).replace("kB", "").strip());
    }

    /** {@return the peak in bytes; empty where this machine does not tell} */
    OptionalLong bytes() {
        return bytes.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        bytes.values().stream().mapToLong(Long::longValue).sum());
    }
}
