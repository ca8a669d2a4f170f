package io.github.migrationverify.benchmarks;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures were measured on, without a word that would tell one machine of its kind from another. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** {@return lines of Markdown, each an item of a list} */
    static List<String> describe(MavenProcess maven) throws IOException, InterruptedException {
        return List.of(
                "- " + LocalDate.now(ZoneOffset.UTC),
                "- " + Runtime.getRuntime().availableProcessors() + " cores"
                        + processor().map(name -> " (" + name + ")").orElse("")
                        + ", " + memory() + " of memory, " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch"),
                "- JDK " + System.getProperty("java.vm.version") + ", Apache Maven " + maven.version()
                        + (maven.options().isEmpty() ? "" : ", MAVEN_OPTS " + maven.options()),
                "- PostgreSQL " + postgresql() + ", configured as for a verification",
                "- system load before the first run: " + load());
    }

    private static Optional<String> processor() throws IOException {
        if (!Files.exists(CPU)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.round(system.getTotalMemorySize() / (double) (1 << 30)) + " GB"
                : "an unknown amount";
    }

    /** Of the last minute; what else the machine did is part of the figures. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String postgresql() {
        try (DatabaseServer server = MeasuredServer.start();
                ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain())) {
            return database.serverVersion();
        }
    }
}
