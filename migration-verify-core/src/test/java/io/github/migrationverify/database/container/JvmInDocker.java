package io.github.migrationverify.database.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a program of the tests in a container without network. The image lends its Debian only: this machine's JDK and the
 * test classpath are mounted into it.
 */
public final class JvmInDocker {

    private static final String IMAGE = "postgres:17";

    private JvmInDocker() {}

    /** {@return all that the program printed} */
    public static String run(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        DockerEngine.require(IMAGE);
        Path output = Files.createTempFile("docker-run", ".txt");
        try {
            Process docker = new ProcessBuilder(command(options, program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            docker.getOutputStream().close();
            boolean ended = docker.waitFor(180, TimeUnit.SECONDS);
            docker.destroy();
            assertThat(ended).isTrue();
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.delete(output);
        }
    }

    private static List<String> command(List<String> options, Class<?> program, String... arguments)
            throws IOException {
        List<Mount> classpath = classpath();
        Path java = Path.of(System.getProperty("java.home")).toRealPath();
        List<Mount> mounts = new ArrayList<>(classpath);
        mounts.addAll(jdk(java));
        mounts.add(new Mount(Path.of("target", "postgresql").toAbsolutePath(), "/project/target/postgresql"));

        List<String> command = new ArrayList<>(List.of("docker", "run", "--rm", "--network=none", "--entrypoint="));
        command.addAll(options);
        command.add("--workdir=/project");
        mounts.forEach(mount -> command.add("--volume=" + mount.from() + ":" + mount.to() + ":ro"));
        command.addAll(List.of(IMAGE, java.resolve("bin/java").toString(), "-cp"));
        command.add(classpath.stream().map(Mount::to).collect(Collectors.joining(":")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private record Mount(Path from, String to) {}

    /** Away from the home directory, which not every user in the container may enter. */
    private static List<Mount> classpath() {
        List<Path> entries = Stream.of(System.getProperty("java.class.path").split(":", -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Mount(
                        entries.get(i), "/classpath/" + i + "/" + entries.get(i).getFileName()))
                .toList();
    }

    /** Debian's JDK keeps its configuration under {@code /etc}, behind symbolic links. */
    private static List<Mount> jdk(Path java) throws IOException {
        Set<Path> paths = new LinkedHashSet<>(List.of(java));
        try (Stream<Path> files = Files.walk(java)) {
            for (Path link :
                    files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
                Path target = link.toRealPath();
                if (paths.stream().noneMatch(target::startsWith)) {
                    paths.add(target);
                }
            }
        }
        return paths.stream().map(path -> new Mount(path, path.toString())).toList();
    }
}
