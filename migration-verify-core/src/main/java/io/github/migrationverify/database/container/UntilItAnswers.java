package io.github.migrationverify.database.container;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategyTarget;

/**
 * Waits for the server to let a client in. Testcontainers' own wait is for a line that must come twice in the log, which is
 * only true of images that start the server once more after its initialization.
 */
final class UntilItAnswers implements WaitStrategy {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final String password;
    private Duration limit = Duration.ofSeconds(60);

    UntilItAnswers(String password) {
        this.password = password;
    }

    @Override
    public void waitUntilReady(WaitStrategyTarget container) {
        Instant deadline = Instant.now().plus(limit);
        while (!answers(container)) {
            if (!container.isRunning()) {
                throw new ContainerLaunchException("the container ended by itself");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new ContainerLaunchException("no answer within " + limit.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean answers(WaitStrategyTarget container) {
        try {
            ContainerServer.administrator(container, password).open().close();
            return true;
        } catch (DatabaseUnavailableException | SQLException e) {
            return false;
        }
    }

    @Override
    public WaitStrategy withStartupTimeout(Duration startupTimeout) {
        limit = startupTimeout;
        return this;
    }
}
