package io.github.migrationverify.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, and with what; the module's pom has the defaults.
 *
 * @param sizes lengths of chain, shortest first
 * @param snapshots whether the snapshot alone is measured, too
 * @param folder where everything is put but the page
 * @param page the page that the figures are written to
 * @param maven runs the measured builds, in the local repository of {@code folder}
 * @param files writes the projects of the measured builds
 */
record Settings(List<Size> sizes, boolean snapshots, Path folder, Path page, MavenProcess maven, ProjectFiles files) {

    /**
     * {@return what the system properties say}
     *
     * @throws BenchmarkFailedException where one of them is missing or cannot be understood
     */
    static Settings ofProperties() {
        Path folder = Path.of(property("folder"));
        MavenProcess maven = new MavenProcess(
                property("maven"),
                property("mavenOpts"),
                folder.resolve("local-repo"),
                Duration.ofMinutes(Integer.parseInt(property("patience"))));
        return new Settings(
                Size.parse(property("sizes")),
                Boolean.parseBoolean(property("snapshots")),
                folder,
                Path.of(property("page")),
                maven,
                new ProjectFiles(Path.of(property("buildRepository")).toUri()));
    }

    private static String property(String name) {
        return Optional.ofNullable(System.getProperty("benchmark." + name))
                .orElseThrow(() -> new BenchmarkFailedException("The property benchmark." + name
                        + " is not set; start the benchmark by 'make benchmark', which sets it."));
    }
}
