package io.github.migrationverify.database.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether this machine has Docker; tests that need it are skipped where it has not, and say so. Where the environment has
 * {@code MIGRATION_VERIFY_TESTS_NEED_DOCKER=true}, as the gate sets it, they fail instead.
 */
public final class DockerEngine {

    // The one that this version of Testcontainers starts unless told otherwise.
    private static final String REAPER = "testcontainers/ryuk:0.14.0";

    private DockerEngine() {}

    /** Skips the test where no engine answers, or where the image can neither be found nor fetched. */
    public static void require(String image) {
        skipUnless(succeeds("docker", "info"), "no Docker engine answers");
        skipUnless(has(image), "the Docker engine has no image " + image + ", nor can it fetch one");
    }

    /** As {@link #require}, and Testcontainers must be able to work with that engine. */
    public static void requireForTestcontainers(String image) {
        require(image);
        boolean reaperIsOff = Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
        skipUnless(
                reaperIsOff || has(REAPER),
                "the Docker engine cannot fetch " + REAPER + "; set TESTCONTAINERS_RYUK_DISABLED=true");
    }

    /** Whether an engine answers that has the image, without fetching it. */
    public static boolean hasAlready(String image) {
        return succeeds("docker", "image", "inspect", image);
    }

    private static boolean has(String image) {
        return hasAlready(image) || succeeds("docker", "pull", "-q", image);
    }

    private static void skipUnless(boolean condition, String reason) {
        if (!condition) {
            assertThat(System.getenv("MIGRATION_VERIFY_TESTS_NEED_DOCKER"))
                    .as("a container test may not be skipped here, but " + reason)
                    .isNotEqualTo("true");
            System.err.println("SKIPPED: " + reason);
        }
        assumeTrue(condition, reason);
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
