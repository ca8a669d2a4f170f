package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the processors' time goes while a JVM runs: how much of it the whole machine spends, as Linux counts it in {@code /proc/stat},
 * and how much of that each sort of thread of the build's JVMs, by {@code /proc/<pid>/task}. The servers' is in what is left.
 */
final class ProcessorTime {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final int MILLIS_PER_TICK = 10;
    private static final int IDLE = 3;
    private static final int IO_WAIT = 4;
    private static final int SOFT_INTERRUPTS = 6;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private final long before;
    private final Map<String, Long> compilers = new HashMap<>();
    private final Map<String, Long> collector = new HashMap<>();
    private final Map<String, Long> others = new HashMap<>();

    /** Begins to count. */
    ProcessorTime() {
        this.before = machine();
    }

    /** Looks at all threads. Of those that end, what they spent since the last look is missed. */
    void look(List<Path> jvms) {
        jvms.forEach(this::lookAtOne);
    }

    private void lookAtOne(Path jvm) {
        try (Stream<Path> threads = Files.list(jvm.resolve("task"))) {
            threads.forEach(this::look);
        } catch (IOException | UncheckedIOException ended) {
            return;
        }
    }

    private void look(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            int end = stat.lastIndexOf(')');
            List<String> fields = BLANKS.splitAsStream(stat.substring(end + 2)).toList();
            long ticks = Long.parseLong(fields.get(USER)) + Long.parseLong(fields.get(SYSTEM));
            sort(stat.substring(stat.indexOf('(') + 1, end)).put(thread.toString(), ticks);
        } catch (IOException ended) {
            return;
        }
    }

    private Map<String, Long> sort(String name) {
        if (name.contains("Compiler")) {
            return compilers;
        }
        return name.startsWith("GC ") || name.startsWith("G1 ") || name.equals("VM Thread") ? collector : others;
    }

    /** {@return what was spent, in a few words; empty where this machine does not tell} */
    String told() {
        long all = machine() - before;
        if (others.isEmpty() || all == 0) {
            return "";
        }
        long ours = sum(compilers) + sum(collector) + sum(others);
        return "processor time %s: the JVMs' compilers %s, their garbage collectors %s, their other threads %s, servers and all else %s"
                .formatted(
                        seconds(all),
                        seconds(sum(compilers)),
                        seconds(sum(collector)),
                        seconds(sum(others)),
                        seconds(Math.max(0, all - ours)));
    }

    private static long sum(Map<String, Long> ticks) {
        return ticks.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String seconds(long ticks) {
        return Figures.seconds(Duration.ofMillis(ticks * MILLIS_PER_TICK));
    }

    /** All that the machine's processors have spent so far, in hundredths of a second; 0 where it does not tell. */
    private static long machine() {
        try {
            List<Long> fields = BLANKS.splitAsStream(
                            Files.readAllLines(Path.of("/proc/stat")).get(0))
                    .skip(1)
                    .map(Long::valueOf)
                    .toList();
            long all = fields.stream()
                    .limit(SOFT_INTERRUPTS + 1L)
                    .mapToLong(Long::longValue)
                    .sum();
            return all - fields.get(IDLE) - fields.get(IO_WAIT);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
