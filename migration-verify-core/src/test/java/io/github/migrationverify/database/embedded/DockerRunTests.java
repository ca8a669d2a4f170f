package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.container.DockerEngine;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The embedded server inside a container, as root, under Docker's default seccomp profile, as in most CI. The image lends
 * its Debian only: this machine's JDK and the test classpath are mounted into it.
 */
@EnabledOnOs(OS.LINUX)
class DockerRunTests {

    private static final String IMAGE = "postgres:17";

    @Test
    void the_embedded_server_starts_as_root_under_the_default_seccomp_profile() throws Exception {
        assertThat(run(List.of("--user=0:0"))).startsWith("17.").contains("\t/tmp/migration-verify-0/server-");
    }

    @Test
    void it_starts_with_no_more_than_the_capabilities_to_become_another_user() throws Exception {
        assertThat(run(List.of(
                        "--user=0:0",
                        "--cap-drop=ALL",
                        "--cap-add=SETUID",
                        "--cap-add=SETGID",
                        "--cap-add=CHOWN",
                        "--cap-add=DAC_OVERRIDE",
                        "--cap-add=FOWNER",
                        "--cap-add=KILL")))
                .startsWith("17.");
    }

    @Test
    void it_starts_as_a_user_without_rights() throws Exception {
        assertThat(run(List.of("--user=nobody"))).startsWith("17.");
    }

    @Test
    void a_user_without_a_name_is_told_what_to_do() throws Exception {
        assertThat(run(List.of("--user=4711:4711")))
                .contains("could not look up effective user ID 4711")
                .contains("run the build as a user that /etc/passwd knows");
    }

    @Test
    void root_without_any_right_is_told_all_that_was_tried() throws Exception {
        assertThat(run(List.of("--user=0:0", "--cap-drop=ALL")))
                .contains("PostgreSQL does not run as root, and no other user could be had: tried setpriv (")
                .contains("set databaseProvider=container");
    }

    private static String run(List<String> options) throws IOException, InterruptedException {
        DockerEngine.require(IMAGE);
        Path output = Files.createTempFile("docker-run", ".txt");
        try {
            Process docker = new ProcessBuilder(command(options))
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

    private static List<String> command(List<String> options) throws IOException {
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
        command.add(ServerInAnotherJvm.class.getName());
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
