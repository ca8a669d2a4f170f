package io.github.migrationverify.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a verification's process is started.
 *
 * @param classPath the jars and folders that this tool and what it needs are in
 * @param directory the folder that the process runs in
 * @param options options of the JVM that the user wants; they come after ours
 */
public record JavaCommand(List<Path> classPath, Path directory, List<String> options) {

    /**
     * A round trip is short and runs the same code a few thousand times at most: what the second compiler gains there it does not win
     * back, nor what a collector with threads of its own does. Nothing but messages may stand on the output.
     */
    private static final List<String> SHORT_LIFE = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-Dslf4j.internal.verbosity=ERROR");

    private static final List<String> SERIAL = List.of("-XX:+UseSerialGC");
    private static final String COLLECTOR = "-XX:\\+Use\\w+GC";

    /** The heap begins small and grows with what is in use, not with what has been dropped. */
    private static final List<String> SMALL_HEAP = List.of(
            "-Xms112m", "-Xmn48m", "-XX:MetaspaceSize=128m", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30");

    private static final String HEAP = "-Xm.*|-XX:.*(Heap|RAM|NewSize).*";

    /** What a JVM takes from its command line only. */
    private static final List<String> INHERITED =
            List.of("java.io.tmpdir", "file.encoding", "user.home", "user.language", "user.country", "user.timezone");

    /** Copies the lists. */
    public JavaCommand {
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
    }

    /** The program that it starts. */
    Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Process start(List<String> more) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(java().toString());
        words.addAll(SHORT_LIFE);
        words.addAll(unlessGiven(COLLECTOR, SERIAL));
        words.addAll(unlessGiven(HEAP, SMALL_HEAP));
        words.addAll(more);
        inherited().forEach(words::add);
        words.addAll(options);
        words.add("-cp");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        words.add(VerificationMain.class.getName());
        return new ProcessBuilder(words).directory(directory.toFile()).start();
    }

    private List<String> unlessGiven(String others, List<String> ours) {
        return options.stream().anyMatch(option -> option.matches(others)) ? List.of() : ours;
    }

    private static Stream<String> inherited() {
        return INHERITED.stream()
                .flatMap(name ->
                        Optional.ofNullable(System.getProperty(name)).map(value -> "-D" + name + "=" + value).stream());
    }
}
