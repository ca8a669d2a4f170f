package io.github.migrationverify.database.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class ContainerInAnotherJvmTests {

    @Test
    @Timeout(240)
    void without_docker_there_is_one_sentence_and_nothing_else() throws IOException, InterruptedException {
        String said = JvmInDocker.run(List.of(), ContainerInAnotherJvm.class, "postgres:17")
                .strip();
        assertThat(said.lines()).hasSize(1);
        assertThat(said)
                .startsWith("databaseProvider=container needs a Docker engine, and none can be used: ")
                .endsWith(
                        "; start Docker (where the image testcontainers/ryuk cannot be had, set TESTCONTAINERS_RYUK_DISABLED=true in the environment), or set databaseProvider=embedded, which needs no Docker");
    }

    @Test
    @Timeout(240)
    void a_container_that_nobody_closed_goes_with_the_jvm_and_nothing_was_logged()
            throws IOException, InterruptedException {
        DockerEngine.requireForTestcontainers("postgres:17");
        String said = run("postgres:17");
        assertThat(said).matches("jdbc:postgresql://\\S+");
        assertThatThrownBy(() -> new ConnectionDetails(said, "postgres", "any").open())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("refused");
    }

    private static String run(String image) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ContainerInAnotherJvm.class.getName(),
                        image)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
