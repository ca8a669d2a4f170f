package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.container.JvmInDocker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The embedded server inside a container, as root, under Docker's default seccomp profile, as in most CI. */
@EnabledOnOs(OS.LINUX)
class DockerRunTests {

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
        return JvmInDocker.run(options, ServerInAnotherJvm.class);
    }
}
