package io.github.migrationverify.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildsTests {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void a_process_that_fails_is_a_crash_with_what_it_printed(@TempDir Path folder)
            throws IOException, InterruptedException {
        // Any program will do that does not know Maven's options.
        MavenProcess process = new MavenProcess(JAVA, "", folder.resolve("repository"), Duration.ofMinutes(1));

        MavenProcess.Ended ended = process.run(folder, true, List.of("verify"));

        assertThat(ended.isSuccess()).isFalse();
        assertThat(ended.crash().told())
                .startsWith("CRASHED: exit code 1: Error: A fatal exception has occurred. Program will exit.")
                .endsWith("(" + folder.resolve("build.log") + ")");
    }

    @Test
    void a_verification_that_did_not_restore_all_ends_the_benchmark() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree("""
                {"verdict": "APPROVED", "revisions": [{"outcome": "RESTORED"}, {"outcome": "NOT_RUN"}], "phases": []}""");

        assertThatThrownBy(() -> OwnBuild.seeTo(report, 2))
                .hasMessage(
                        "migration-verify:verify found the chain APPROVED with 1 of 2 revisions RESTORED, where APPROVED"
                                + " and all were expected; see its report.");
    }

    @Test
    void a_phase_that_was_not_passed_ends_the_benchmark() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree("""
                {"verdict": "APPROVED", "revisions": [{"outcome": "RESTORED"}],
                 "phases": [{"name": "upgrade", "status": "PASSED"}, {"name": "stairway", "status": "SKIPPED"}]}""");

        assertThatThrownBy(() -> OwnBuild.seeTo(report, 1))
                .hasMessage("The phase stairway of migration-verify:verify is SKIPPED, where PASSED was expected;"
                        + " see its report.");
    }

    @Test
    void a_verification_without_a_stairway_ends_the_benchmark() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree("""
                {"verdict": "APPROVED", "revisions": [{"outcome": "RESTORED"}],
                 "phases": [{"name": "upgrade", "status": "PASSED"}]}""");

        assertThatThrownBy(() -> OwnBuild.seeTo(report, 1))
                .hasMessage("migration-verify:verify did not walk the stairway, where both lanes were expected; see its"
                        + " report.");
    }

    @Test
    void a_peer_that_rolled_back_less_than_all_ends_the_benchmark() {
        List<String> log = Collections.nCopies(4, "Running Changeset: a::1::b");

        assertThatThrownBy(() -> PeerBuild.seeTo(log, 2))
                .hasMessage(
                        "liquibase:updateTestingRollback ran 4 changesets and rolled back 0 where 4 and 2 were expected;"
                                + " see its build.log.");
    }
}
