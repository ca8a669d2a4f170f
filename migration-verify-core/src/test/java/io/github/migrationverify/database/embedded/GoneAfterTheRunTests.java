package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class GoneAfterTheRunTests {

    @Test
    void a_closed_server_answers_no_more_and_closing_it_again_does_nothing() {
        DatabaseServer server = new EmbeddedPostgres(PostgresVersion.parse("17"), TestBinaries.INSTANCE).start();
        ConnectionDetails administrator = server.administrator();
        server.close();
        server.close();
        assertThatThrownBy(administrator::open)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith(
                        "The PostgreSQL server cannot be reached as postgres at jdbc:postgresql://127.0.0.1:");
    }

    @Test
    void nothing_is_left_of_a_server_that_was_closed() throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.start();
        child.process().getOutputStream().close();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertGone(child);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP", "KILL"})
    void nothing_is_left_of_a_server_whose_jvm_got_a_signal(String signal) throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.start();
        child.signal(signal);
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertGone(child);
    }

    @Test
    void what_a_dead_run_left_behind_is_swept_by_the_next() throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.start();
        child.watchdog().destroyForcibly();
        child.signal("KILL");
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.postmaster().isAlive()).isTrue();

        Files.setLastModifiedTime(child.folder(), FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
        Leftovers.sweep(parent(child));
        assertGone(child);
    }

    @Test
    void a_running_server_of_another_process_is_not_swept() throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.start();
        Files.setLastModifiedTime(child.folder(), FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
        Leftovers.sweep(parent(child));
        assertThat(child.postmaster().isAlive()).isTrue();
        assertThat(child.folder()).exists();
        child.process().destroy();
        assertGone(child);
    }

    private static Path parent(ChildJvm child) {
        return Objects.requireNonNull(child.folder().getParent());
    }

    private static void assertGone(ChildJvm child) throws InterruptedException {
        await(() -> !child.postmaster().isAlive());
        await(() -> !Files.exists(child.folder()));
        assertThat(child.postmaster().isAlive()).isFalse();
        assertThat(child.folder()).doesNotExist();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
