package io.github.migrationverify.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JVMs of a build: Maven's own, and those that it starts, as Linux shows them in {@code /proc}. */
final class BuildJvms {

    private final Process maven;
    private List<Path> folders;

    /** Knows of Maven's own. */
    BuildJvms(Process maven) {
        this.maven = maven;
        this.folders = List.of(folder(maven.toHandle()));
    }

    /** Looks for others. */
    void look() {
        Stream<ProcessHandle> others = maven.descendants().filter(BuildJvms::isJvm);
        folders = Stream.concat(Stream.of(maven.toHandle()), others)
                .map(BuildJvms::folder)
                .toList();
    }

    /** {@return the folder of each, as of the last look} */
    List<Path> folders() {
        return folders;
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }

    private static Path folder(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }
}
